/**
 * How a window gets its line to the engine in the app (the page door uses HTTP instead).
 *
 *   page     adds its `message` listener, then window.postMessage(portWanted, location.origin)
 *   preload  hears it (it was there before the page) and asks main
 *   main     checks who asks, makes a channel, gives one end to the engine and the other to the preload
 *   preload  window.postMessage(portGiven, location.origin, [port])
 *   page     takes event.ports[0] where event.source === window && event.data === portGiven, and starts it
 *
 * The page asks only once it listens, so nothing can be lost; after a reload it simply asks again. A port that closes («close» event)
 * means that the engine is gone: main tells the user.
 */
export const portWanted = 'engine-port-wanted';
export const portGiven = 'engine-port';

/** The app's own pages and nothing else live here; `location.origin === appOrigin` tells a page that it is inside the app. */
export const appScheme = 'app';
export const appHost = 'so';
export const appOrigin = `${appScheme}://${appHost}`;
