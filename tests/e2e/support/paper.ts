import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const run = promisify(execFile);

/** A page as it comes out of the printer, read with poppler's tools. */
export class Paper {
  private constructor(
    private readonly file: string,
    private readonly stem: string,
  ) {}

  static async of(page: Page, folder: string, name: string): Promise<Paper> {
    return Paper.printed(page, folder, name, { preferCSSPageSize: true });
  }

  /** The same from a browser that has paper and margins of its own and ignores the page's. */
  static async byItself(page: Page, folder: string, name: string, format: 'A4' | 'Letter', margin: string) {
    await page.evaluate(() => {
      const without = (owner: CSSStyleSheet | CSSGroupingRule) => {
        for (const rule of owner.cssRules) {
          if (rule instanceof CSSGroupingRule && !(rule instanceof CSSPageRule)) without(rule);
        }
        const at = [...owner.cssRules].findIndex((rule) => rule instanceof CSSPageRule);
        if (at >= 0) owner.deleteRule(at);
      };
      for (const sheet of document.styleSheets) without(sheet);
    });
    const margins = { top: margin, right: margin, bottom: margin, left: margin };
    return Paper.printed(page, folder, name, { preferCSSPageSize: false, format, margin: margins });
  }

  private static async printed(page: Page, folder: string, name: string, how: Parameters<Page['pdf']>[0]) {
    await mkdir(folder, { recursive: true });
    const stem = join(folder, name);
    await writeFile(`${stem}.pdf`, await page.pdf({ ...how, printBackground: false }));
    return new Paper(`${stem}.pdf`, stem);
  }

  /** How many sides, and the size of each in points. */
  async sides(): Promise<{ count: number; width: number; height: number }> {
    const { stdout } = await run('pdfinfo', [this.file]);
    const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(stdout)!;
    const count = Number(/Pages:\s+(\d+)/.exec(stdout)![1]);
    return { count, width: Number(size[1]), height: Number(size[2]) };
  }

  /** The words of one side. */
  async side(number: number): Promise<string> {
    const { stdout } = await run('pdftotext', ['-f', String(number), '-l', String(number), this.file, '-']);
    return stdout.replace(/\s+/g, ' ').trim();
  }

  async words(): Promise<string> {
    const { stdout } = await run('pdftotext', ['-layout', this.file, '-']);
    return stdout.replace(/\s+/g, ' ');
  }

  /** The words in the order in which they were drawn: what stands in a corner stays together. */
  async drawn(): Promise<string> {
    const { stdout } = await run('pdftotext', ['-raw', this.file, '-']);
    return stdout.replace(/\s+/g, ' ');
  }

  /** The first side as a PNG at so many dots an inch. */
  async picture(dpi: number): Promise<string> {
    await run('pdftoppm', ['-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', '-png', this.file, this.stem]);
    return `${this.stem}.png`;
  }

  /** Pictures made of pixels. */
  async images(): Promise<string[]> {
    const { stdout } = await run('pdfimages', ['-list', this.file]);
    return stdout.trim().split('\n').slice(2);
  }

  /** Where words stand, in points from the top left corner. */
  async place(word: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { stdout } = await run('pdftotext', ['-bbox', this.file, '-']);
    const box = new RegExp(
      `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${word}<`,
    ).exec(stdout);
    if (!box) throw new Error(`"${word}" is not on the paper`);
    const [left, top, right, bottom] = box.slice(1).map(Number);
    return { left, top, right, bottom };
  }

  /** The first side in grey, 0 black to 255 white, at so many pixels a point. Leaves a
   * PNG beside the PDF for looking at. */
  async grey(scale = 2): Promise<Grey> {
    const at = ['-r', String(72 * scale), '-gray', '-f', '1', '-l', '1', '-singlefile'];
    await run('pdftoppm', [...at, '-png', this.file, this.stem]);
    await run('pdftoppm', [...at, this.file, this.stem]);
    const bytes = await readFile(`${this.stem}.pgm`);
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))!;
    return new Grey(bytes.subarray(head[0].length), Number(head[1]), scale);
  }
}

export class Grey {
  constructor(
    private readonly pixels: Buffer,
    private readonly width: number,
    private readonly scale: number,
  ) {}

  /** The longest run of dark pixels on any line of a box, in points. Words and thin lines
   * are short; a filled mark is as wide as it is high. */
  widestDark(box: { left: number; top: number; right: number; bottom: number }): number {
    const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((point) =>
      Math.round(point * this.scale),
    );
    let widest = 0;
    for (let y = top; y < bottom; y += 1) {
      let run = 0;
      for (let x = left; x < right; x += 1) {
        run = this.pixels[y * this.width + x] < 96 ? run + 1 : 0;
        widest = Math.max(widest, run);
      }
    }
    return widest / this.scale;
  }
}
