import { drawRoute, PICTURE } from './draw-route';
import type { Pen } from './draw-route';
import type { RouteDrawing } from './route-drawing';

/** A canvas of type 2d, as a selector query finds it. */
interface Canvas {
  width: number;
  height: number;
  getContext(type: '2d'): Pen;
}

/**
 * Draws a way on the page's canvas and keeps it as a picture.
 *
 * @param selector of a canvas of type 2d on the page in front
 * @returns path of a temporary file; '' where it could not be drawn or kept: the card then has WeChat's own picture of this page, on which
 * nothing personal stands
 */
export function pictureFile(selector: string, drawing: RouteDrawing): Promise<string> {
  return new Promise((resolve) => {
    wx.createSelectorQuery()
      .select(selector)
      .fields({ node: true })
      .exec(([found]: ({ node?: Canvas } | null)[]) => {
        const canvas = found?.node;
        if (canvas === undefined) resolve('');
        else keep(canvas, drawing, resolve);
      });
  });
}

function keep(canvas: Canvas, drawing: RouteDrawing, done: (path: string) => void): void {
  Object.assign(canvas, PICTURE);
  drawRoute(canvas.getContext('2d'), drawing);
  wx.canvasToTempFilePath({
    canvas: canvas as unknown as WechatMiniprogram.Canvas,
    success: ({ tempFilePath }) => {
      done(tempFilePath);
    },
    fail: () => {
      done('');
    },
  });
}
