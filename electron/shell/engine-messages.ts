/** What main and the engine's process say to each other; a window's own calls go past main, through the port that comes with «serve». */
export type EngineOrder = { kind: 'serve' } | { kind: 'end' };

/** `message` is Vietnamese and meant for the user. */
export type EngineNews = { kind: 'ready' } | { kind: 'refused'; message: string };
