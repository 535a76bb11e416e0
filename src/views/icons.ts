import sharp from 'sharp';
import icon from '/favicon.svg?raw';

/** Widths of the PNG icons for systems that do not take SVG: for the manifest, and for Apple's. */
export const ICON_SIZES = { manifest: [192, 512], touch: 180 } as const;

/** The width and height of the drawing. */
const DRAWN = 32;

/** Pixels per inch at which one unit of a drawing is one pixel. */
const DENSITY = 72;

/** The icon of the site as PNG. */
export const iconFile = (size: number): Promise<Uint8Array> =>
  sharp(Buffer.from(icon), { density: (DENSITY * size) / DRAWN })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
