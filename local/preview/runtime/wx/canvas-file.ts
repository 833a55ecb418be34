import { apiCalls, type CallOptions } from './api-call';

async function pictureOf({ canvas }: CallOptions): Promise<{ tempFilePath: string }> {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('canvas: only one of type 2d, given as its node');
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('the canvas has no size');
  return { tempFilePath: URL.createObjectURL(blob) };
}

/** A drawing as a file; the path is good as long as the window is open. */
export const canvasCalls = (): Record<string, unknown> => apiCalls({ canvasToTempFilePath: pictureOf });
