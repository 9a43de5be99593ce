// The worker host: the same app on workerd or an edge network; the built assets come from a bound service.
import assets from '../../build/assets.json';
import catalog from '../../build/catalog.json';
import openData from '../../build/open-data.json';
import references from '../../build/references.json';
import release from '../../build/release.json';
import sources from '../../build/sources.json';
import { freezeDeep } from '../catalog/freeze.ts';
import { referencesFrom } from '../cite/styled.ts';
import { createApp } from '../site/app.ts';
import { assetName, assetResponse } from './asset.ts';
import { dataFileName, dataFileResponse } from './data-file.ts';
import { DEFAULT_ORIGIN } from './settings.ts';

interface Environment {
  ORIGIN?: string;
  /** Serves the files of build/assets by name. */
  ASSETS: { fetch(request: Request): Promise<Response> };
  /** Serves the files of build/data by name. */
  DATA: { fetch(request: Request): Promise<Response> };
}

const whole = freezeDeep({ ...catalog, sources });
let app: ReturnType<typeof createApp> | undefined;

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const { pathname } = new URL(request.url);
    const name = assetName(pathname);
    if (name !== undefined) {
      const found = await environment.ASSETS.fetch(new Request(`http://assets/${name}`));
      return assetResponse(name, found.ok ? await found.arrayBuffer() : undefined);
    }
    const file = dataFileName(pathname);
    if (file !== undefined && /^(GET|HEAD)$/.test(request.method)) {
      const found = await environment.DATA.fetch(new Request(`http://data/${file}`));
      return dataFileResponse(file, found.ok ? found.body : undefined, openData, request.headers);
    }
    app ??= createApp(whole, {
      origin: environment.ORIGIN ?? DEFAULT_ORIGIN,
      release,
      assets,
      openData,
      references: referencesFrom((id) => references[id]),
    });
    return app.fetch(request);
  },
};
