// Pictures of pages in few colours, which take few bytes.
import type { PNG } from 'pngjs';
import { crc32, deflateSync } from 'node:zlib';

/** Rounds each channel of a picture, in place, to one of sixteen values. */
export function roundColours(picture: PNG): PNG {
  for (const [index, value] of picture.data.entries())
    picture.data[index] = Math.round(value / 17) * 17;
  return picture;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG file of an opaque picture with at most 256 colours; pngjs itself writes no palettes. */
export function withPalette({ width, height, data }: PNG): Buffer {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUIntBE(pixel * 4, 3);
    const known = colours.get(colour) ?? colours.size;
    if (known > 255) throw new Error('The picture has more than 256 colours.');
    colours.set(colour, known);
    // Each row begins with a byte that says how it is filtered: 0, not at all.
    rows[pixel + Math.floor(pixel / width) + 1] = known;
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // bits a pixel, and that they name a colour of the palette

  const palette = Buffer.alloc(colours.size * 3);
  for (const [colour, index] of colours) palette.writeUIntBE(colour, index * 3, 3);

  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
