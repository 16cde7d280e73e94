import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digests } from '../../../scripts/digests.mjs';
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

  /** A later version: every file that has a digest in its name has another one, and the page says so. */
  async later(): Promise<string> {
    const folder = await this.copy('dist');
    const renamed = (text: string) => text.replace(/(?<=\balongside-)[0-9a-f]{16}(?=[._])/g, LATER);
    for (const name of await readdir(folder)) {
      if (renamed(name) !== name) await rename(join(folder, name), join(folder, renamed(name)));
    }
    const page = renamed(await readFile(join(folder, 'index.html'), 'utf8')).replace('<head>', '<head>\n<meta name="version" content="later">');
    const index = page.replace(/(?<='wasm-unsafe-eval' )[^;]*/, digests(page, 'script'));
    await writeFile(join(folder, 'index.html'), index);
    const digest = `sha384-${createHash('sha384').update(index).digest('base64')}`;
    const worker = renamed(await readFile(join(folder, 'sw.js'), 'utf8'))
      .replace(/("\.\/": )"[^"]*"/, `$1"${digest}"`)
      .replace(/(\$\{OURS\})[0-9a-f]{16}/, `$1${LATER}`);
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
