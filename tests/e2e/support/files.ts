import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Download, Locator, Page } from '@playwright/test';

const run = promisify(execFile);
const READER = 'tests/e2e/support/read_file.py';

export interface CalendarEntry {
  summary: string;
  description: string;
  start: string;
  end: string;
  uid: string;
}

export interface WordDocument {
  /** Style and words of each. */
  paragraphs: [string, string][];
  /** Width and height in millimetres. */
  page: [number, number];
}

interface Kinds {
  ics: CalendarEntry[];
  csv: string[][];
  docx: WordDocument;
}

/** A file as a program by somebody else reads it: python-icalendar, Python's csv, python-docx. */
export async function readWith<K extends keyof Kinds>(kind: K, path: string): Promise<Kinds[K]> {
  const { stdout } = await run('/usr/bin/python3', [READER, kind, path]);
  return JSON.parse(stdout) as Kinds[K];
}

/** What a button saves, read by such a program. */
export async function savedAs<K extends keyof Kinds>(
  page: Page,
  button: Locator,
  kind: K,
): Promise<{ name: string; read: Kinds[K] }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), read: await readWith(kind, await download.path()) };
}

/** Bytes that a page was given, read by such a program. */
export async function readBytes<K extends keyof Kinds>(kind: K, bytes: number[]): Promise<Kinds[K]> {
  const path = join(await mkdtemp(join(tmpdir(), 'alongside-')), `file.${kind}`);
  await writeFile(path, Buffer.from(bytes));
  return readWith(kind, path);
}
