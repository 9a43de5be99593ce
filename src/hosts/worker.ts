// The worker host: the same app on workerd or an edge network; the built assets come from a bound service.
import assets from '../../build/assets.json';
import catalog from '../../build/catalog.json';
import { freezeDeep } from '../catalog/freeze.ts';
import { createApp } from '../site/app.ts';
import { DEFAULT_ORIGIN } from './settings.ts';

interface Environment {
  ORIGIN?: string;
  /** Serves the files of build/assets by name. */
  ASSETS: { fetch(request: Request): Promise<Response> };
}

const frozen = freezeDeep(catalog);
let app: ReturnType<typeof createApp> | undefined;

export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/assets/')) {
      return environment.ASSETS.fetch(new Request(new URL(url.pathname.slice('/assets'.length), url)));
    }
    app ??= createApp(frozen, { origin: environment.ORIGIN ?? DEFAULT_ORIGIN, assets });
    return app.fetch(request);
  },
};
