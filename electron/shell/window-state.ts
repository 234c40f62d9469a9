import { z } from 'zod';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface WindowState {
  bounds: Area;
  maximized: boolean;
}

const zState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  maximized: z.boolean(),
});

/** The measure of the screens (1366×768); a screen that is no larger is filled. */
const wanted = { width: 1366, height: 768 };
const smallest = { width: 1024, height: 680 };

/** 1366×768 at 125 % leaves less than the smallest size that the screens are made for: then the window is as large as the screen. */
export const minimumOn = (screen: Area) => ({
  minWidth: Math.min(smallest.width, screen.width),
  minHeight: Math.min(smallest.height, screen.height),
});

/** Where the window was, if that place still is on one of the screens (main screen first) and what was kept can be read. */
export function windowState(kept: unknown, [main, ...others]: [Area, ...Area[]]): WindowState {
  const { data } = zState.safeParse(kept);
  const screen = data && [main, ...others].find((area) => holdsTitleBar(area, data.bounds));
  if (!data || !screen) return { bounds: middleOf(main), maximized: main.width <= wanted.width || main.height <= wanted.height };
  const { minWidth, minHeight } = minimumOn(screen);
  const width = Math.min(Math.max(data.bounds.width, minWidth), screen.width);
  const height = Math.min(Math.max(data.bounds.height, minHeight), screen.height);
  const x = Math.min(Math.max(data.bounds.x, screen.x), screen.x + screen.width - width);
  const y = Math.min(Math.max(data.bounds.y, screen.y), screen.y + screen.height - height);
  return { bounds: { x, y, width, height }, maximized: data.maximized };
}

/** A good piece of the title bar can be seen, and so be caught with the mouse. */
function holdsTitleBar(screen: Area, bounds: Area): boolean {
  const seen = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
  return seen >= 100 && bounds.y >= screen.y - 10 && bounds.y <= screen.y + screen.height - 40;
}

function middleOf(screen: Area): Area {
  const width = Math.min(wanted.width, screen.width);
  const height = Math.min(wanted.height, screen.height);
  const x = screen.x + Math.round((screen.width - width) / 2);
  const y = screen.y + Math.round((screen.height - height) / 2);
  return { x, y, width, height };
}
