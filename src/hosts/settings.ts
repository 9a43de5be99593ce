// PORT, HOST and ORIGIN from the environment, or a sentence on what is wrong with them.

export interface Settings {
  port: number;
  host: string;
  /** Where the site is published; part of sitemap and canonical links. */
  origin: string;
}

export const DEFAULT_ORIGIN = 'http://127.0.0.1:4321';

/** @throws an Error that says what to write instead. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env.PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${env.PORT}": write a whole number from 1 to 65535, or leave it out for 4321.`);
  const origin = (env.ORIGIN || DEFAULT_ORIGIN).replace(/\/$/, '');
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
    throw new Error(`ORIGIN is "${env.ORIGIN}": write an address like https://counterpoint.example.`);
  return { port, host: env.HOST || '127.0.0.1', origin };
}
