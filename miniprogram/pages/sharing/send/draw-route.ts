import { AHEAD, PAPER, routeColors } from './route-colors';
import type { RouteDrawing } from './route-drawing';

/** What of a canvas's 2d context is used. */
export interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: 'round' | 'butt' | 'square';
  lineJoin: 'round' | 'bevel' | 'miter';
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  stroke(): void;
  fill(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  setLineDash(segments: number[]): void;
}

/** Five to four, as WeChat shows a card's picture, px: wx.onShareAppMessage's `imageUrl`. */
export const PICTURE = { width: 500, height: 400 } as const;
/** Room beside the line, and how far it swings, px. */
const SIDE = 70;
const SWING = 80;
const LINE = 12;
const DOT = 13;
const RING = 26;
/** Pieces of which the curve is drawn. */
const PIECES = 60;
const ROUND = 2 * Math.PI;

interface Round {
  radius: number;
  color: string;
}
interface Point {
  x: number;
  y: number;
}

/** Where on the picture a part of the way lies. */
function pointAt(part: number): Point {
  const { width, height } = PICTURE;
  return { x: SIDE + part * (width - 2 * SIDE), y: height / 2 + Math.sin(part * ROUND) * SWING };
}

/** Draws a way: where the parcel was as a line with a dot for each city, where it is as a ring, what is ahead as dots. */
export function drawRoute(pen: Pen, { family, reached, stops }: RouteDrawing): void {
  const { ink, tint } = routeColors(family);
  pen.fillStyle = tint;
  pen.fillRect(0, 0, PICTURE.width, PICTURE.height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = LINE;
  line(pen, { from: reached, to: 1, color: AHEAD, dash: [1, LINE * 2] });
  line(pen, { from: 0, to: reached, color: ink, dash: [] });
  for (const stop of [0, ...stops]) disc(pen, pointAt(stop), { radius: DOT, color: ink });
  if (reached < 1) ring(pen, pointAt(1), { radius: DOT + 3, color: AHEAD });
  if (family === 'done') check(pen, pointAt(reached), ink);
  else ring(pen, pointAt(reached), { radius: RING, color: ink });
}

function line(pen: Pen, stretch: { from: number; to: number; color: string; dash: number[] }): void {
  const { from, to, color, dash } = stretch;
  if (to <= from) return;
  pen.strokeStyle = color;
  pen.setLineDash(dash);
  pen.beginPath();
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const { x, y } = pointAt(from + ((to - from) * piece) / PIECES);
    if (piece === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.stroke();
  pen.setLineDash([]);
}

function disc(pen: Pen, { x, y }: Point, { radius, color }: Round): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(x, y, radius, 0, ROUND);
  pen.fill();
}

function ring(pen: Pen, at: Point, { radius, color }: Round): void {
  disc(pen, at, { radius, color });
  disc(pen, at, { radius: radius / 2, color: PAPER });
}

/** Arrived. */
function check(pen: Pen, at: Point, color: string): void {
  disc(pen, at, { radius: RING + 8, color });
  pen.strokeStyle = PAPER;
  pen.lineWidth = LINE * 0.7;
  pen.beginPath();
  pen.moveTo(at.x - 14, at.y + 1);
  pen.lineTo(at.x - 4, at.y + 11);
  pen.lineTo(at.x + 15, at.y - 11);
  pen.stroke();
}
