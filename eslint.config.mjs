// What the tests and the web scripts are held to beside their types.
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'target', 'test-results', 'public', '.tools', 'fuzz'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    // A part of the browser is taken aside before a test puts another in its place, and called on what it belongs to.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // A cast in a comment says what parsed text is; this rule looks past it.
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs', 'stylelint.config.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
);
