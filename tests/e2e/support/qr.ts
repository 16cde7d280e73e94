import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a decoder that we did not write reads in a picture of the control. */
export async function scanned(control: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await control.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  if (!found) throw new Error('there is no QR code in the picture');
  return found.data;
}
