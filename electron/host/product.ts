import manifest from '../../package.json' with { type: 'json' };

/** Name and version as packed; every door and every file the product writes says the same. */
export const product = { name: manifest.productName, id: manifest.name, version: manifest.version };
