import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digests } from '../../../scripts/digests.mjs';
import { attribute, edited, elements } from '../../../scripts/html.mjs';
import { host } from '../../../scripts/host.mjs';

const BASE = '/alongside/';

/** The digest in the names of the files of a later version. */
export const LATER = '2222222222222222';

/** A site whose files change under its visitors, as a host's do at each deploy. */
export class Site {
  private readonly server: Server;
  private folder = 'dist';
  private readonly made: string[] = [];
  port = 0;

  constructor() {
    this.server = host(() => this.folder, BASE);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${BASE}`;
  }

  async up(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** No network any more: the address answers nothing. */
  async down(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  async end(): Promise<void> {
    if (this.server.listening) await this.down();
    for (const folder of this.made) await rm(folder, { recursive: true });
  }

  /** Serves these files from now on. */
  show(folder: string): void {
    this.folder = folder;
  }

  /** A later version: every file that has a digest in its name has another one, and all that name it say so. */
  async later(): Promise<string> {
    const folder = await this.copy('dist');
    const renamed = (text: string) => text.replace(/(?<=-)[0-9a-f]{16}(?=\.\w)/g, LATER);
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    for (const name of await readdir(folder)) {
      if (renamed(name) !== name) await rename(join(folder, name), join(folder, renamed(name)));
      if (/-[0-9a-f]{16}\.js$/.test(name)) await writeFile(join(folder, renamed(name)), renamed(await read(renamed(name))));
    }
    const digest = async (name: string) => `sha384-${createHash('sha384').update(await readFile(join(folder, name))).digest('base64')}`;
    const before = await read('index.html');
    // The styles in the page name the font, so the policy has another digest of them.
    const page = renamed(before)
      .replace(digests(before, 'style'), digests(renamed(before), 'style'))
      .replace('<head>', '<head>\n<meta name="version" content="later">');
    const held = elements(page, 'link', 'script').filter(({ attributes }) => 'integrity' in attributes);
    const edits = held.map(async (element) => {
      const { src, href } = element.attributes;
      return attribute(page, element, 'integrity', `integrity="${await digest(src ?? href ?? '')}"`);
    });
    await writeFile(join(folder, 'index.html'), edited(page, await Promise.all(edits)));
    let worker = renamed(await read('sw.js')).replace(/(\$\{OURS\})[0-9a-f]{16}/, `$1${LATER}`);
    for (const [, name = ''] of worker.matchAll(/^ {2}"([^"]+)": "sha384-/gm)) {
      const now = await digest(name === './' ? 'index.html' : name);
      worker = worker.replace(new RegExp(`("${name.replaceAll('.', '\\.')}": )"[^"]*"`), `$1"${now}"`);
    }
    await writeFile(join(folder, 'sw.js'), worker);
    return folder;
  }

  async copy(from: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'alongside-deploy-'));
    this.made.push(folder);
    await cp(from, folder, { recursive: true });
    return folder;
  }
}
