import sharp from 'sharp';
import icon from '/favicon.svg?raw';

/** Widths of the icon as PNG, for systems that take no SVG: what a manifest asks for, and what Apple's do. */
export const ICON_SIZES = { manifest: [192, 512], touch: 180 } as const;

/** The width and height of the drawing's own square. */
const DRAWN = 32;

/** Pixels an inch at which one unit of a drawing is one pixel. */
const DENSITY = 72;

/** The icon of the site as PNG. */
export const iconFile = (size: number): Promise<Uint8Array> =>
  sharp(Buffer.from(icon), { density: (DENSITY * size) / DRAWN })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
