import type { Drawing, MeasureText } from './picture';
import { fontFamily } from './theme';

/** Pixels of the saved picture for each of the screen's: sharp in print. */
const SHARPNESS = 2;

/** The picture as a PNG, drawn by the browser itself. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SHARPNESS);
  canvas.height = Math.ceil(height * SHARPNESS);
  drawingPlace(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((settle, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error('Broken belief: a canvas of this size becomes a PNG'));
      else settle(blob);
    }, 'image/png');
  });
}

export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Measures texts with the page's own fonts. */
export function textMeasure(): MeasureText {
  const place = drawingPlace(document.createElement('canvas'));
  return (text, { size, weight }) => {
    place.font = `${String(weight)} ${String(size)}px ${fontFamily}`;
    return place.measureText(text).width;
  };
}

function drawingPlace(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const place = canvas.getContext('2d');
  if (place === null) throw new Error('Broken belief: a canvas can be drawn on');
  return place;
}
