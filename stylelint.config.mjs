// What every style sheet keeps to: stylelint's own standard, which forbids prefixes too, our names, and a
// layer for each rule.
import ours from './scripts/style-rules.mjs';

export default {
  extends: 'stylelint-config-standard',
  plugins: ours,
  reportNeedlessDisables: true,
  rules: {
    'alongside/in-a-layer': true,
    'alongside/not-long': true,
    'alongside/used': true,
    'layer-name-pattern': '^(tokens|base|layout|components|utilities|print)$',
    'selector-class-pattern': '^al-[a-z]+(-[a-z]+)*(__[a-z]+(-[a-z]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
    'custom-property-pattern': '^al-[a-z0-9]+(-[a-z0-9]+)*$',
    'keyframes-name-pattern': '^al-',
    'container-name-pattern': '^al-',
    'selector-max-id': 0,
    'declaration-no-important': true,
  },
  overrides: [{ files: ['**/utilities.css'], rules: { 'declaration-no-important': null } }],
};
