// The worker host: the same app on workerd or an edge network; the built assets come from a bound service.
import assets from '../../build/assets.json';
import catalog from '../../build/catalog.json';
import release from '../../build/release.json';
import sources from '../../build/sources.json';
import { freezeDeep } from '../catalog/freeze.ts';
import { createApp } from '../site/app.ts';
import { assetName, assetResponse } from './asset.ts';
import { DEFAULT_ORIGIN } from './settings.ts';

interface Environment {
  ORIGIN?: string;
  /** Serves the files of build/assets by name. */
  ASSETS: { fetch(request: Request): Promise<Response> };
}

const whole = freezeDeep({ ...catalog, sources });
let app: ReturnType<typeof createApp> | undefined;

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const name = assetName(new URL(request.url).pathname);
    if (name !== undefined) {
      const found = await environment.ASSETS.fetch(new Request(`http://assets/${name}`));
      return assetResponse(name, found.ok ? await found.arrayBuffer() : undefined);
    }
    app ??= createApp(whole, { origin: environment.ORIGIN ?? DEFAULT_ORIGIN, release, assets });
    return app.fetch(request);
  },
};
