import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createHouseRules } from '../../bot/houseRules.ts';
import { parseSettings } from '../../bot/settings.ts';
import { createWidgetFiles } from '../../bot/widget/files.ts';
import { framePolicy } from '../../bot/widget/policy.ts';
import { startKit, type Kit } from '../support/serviceKit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ ALLOWED_ORIGINS: 'https://www.zorggenoot.nl, https://elders.nl', CONTACT_PHONE: '070 123 45 67' });
});
afterAll(() => kit.stop());

interface Raw {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}
/** As it comes over the wire: nothing is unpacked on the way. */
const fetchRaw = (path: string, headers: Record<string, string> = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    get(kit.service.address + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
const textOf = async (path: string): Promise<string> => (await fetchRaw(path)).bytes.toString();
const addressesIn = (html: string): string[] => [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address = '']) => address);

const paths = ['/widget.js', '/widget/frame', '/widget/frame.js', '/widget/frame.css'];

describe('the files of the widget', () => {
  it('are made once, however many come first at the same moment', async () => {
    let made = 0;
    const files = createWidgetFiles(() => {
      made++;
      return createHouseRules(parseSettings({}), () => '');
    });
    const [one, ...others] = await Promise.all(Array.from({ length: 20 }, files));
    expect(others.every((other) => other === one)).toBe(true);
    expect(made).toBe(1);
  });

  it('are small: the script for sites 5 kB at most, everything 20', async () => {
    const sizes = await Promise.all(paths.map(async (path) => (await fetchRaw(path, { 'accept-encoding': 'gzip' })).bytes.length));
    expect(sizes[0]).toBeLessThanOrEqual(5_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(20_000);
  });

  it.each(paths)('%s is the same however it is packed', async (path) => {
    const plain = await fetchRaw(path);
    const packed = await fetchRaw(path, { 'accept-encoding': 'gzip, deflate' });
    const smallest = await fetchRaw(path, { 'accept-encoding': 'gzip, br;q=0.9' });
    expect([plain, packed, smallest].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(packed.bytes)).toEqual(plain.bytes);
    expect(brotliDecompressSync(smallest.bytes)).toEqual(plain.bytes);
    for (const { headers } of [plain, packed, smallest]) expect(headers['vary']).toBe('Accept-Encoding');
    const refused = await fetchRaw(path, { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it.each(paths)('%s is not sent again to who has it', async (path) => {
    const { headers } = await fetchRaw(path, { 'accept-encoding': 'gzip' });
    const again = { 'accept-encoding': 'gzip', 'if-none-match': `"other", W/${headers['etag']}` };
    const { status, bytes, headers: told } = await fetchRaw(path, again);
    expect([status, bytes.length, told['etag']]).toEqual([304, 0, headers['etag']]);
    expect((await fetchRaw(path, { ...again, 'accept-encoding': 'br' })).status).toBe(200);
  });

  it('are named by what is in them, and then kept for good', async () => {
    const addresses = addressesIn(await textOf('/widget/frame'));
    expect(addresses.map((address) => address.split('?')[0])).toEqual(['/widget/frame.js', '/widget/frame.css']);
    for (const address of addresses) {
      const { headers, bytes } = await fetchRaw(address);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(address).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
    }
    expect((await fetchRaw('/widget/frame.js?v=older')).headers['cache-control']).toBe('no-cache');
    expect((await fetchRaw('/widget/frame')).headers['cache-control']).toBe('no-cache');
  });

  it.each(paths)('%s tells browsers to be careful', async (path) => {
    const { headers } = await fetchRaw(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-frame-options']).toBe(path === '/widget/frame' ? undefined : 'DENY');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-|data:/);
  });

  it('may be loaded by sites that isolate themselves', async () => {
    expect((await fetchRaw('/widget.js')).headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('take nothing from elsewhere, and never read a text as HTML', async () => {
    for (const path of ['/widget.js', '/widget/frame.js']) {
      const script = await textOf(path);
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|createElement\("style"\)/);
      expect(script.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/["'`](?:https?:)?\/\/\w/);
    }
    expect(await textOf('/widget/frame.css')).not.toMatch(/url\(|@import/);
  });
});

describe('the chat', () => {
  it('may be carried by our own pages and by the sites that are named, and by no other', async () => {
    const policy = (await fetchRaw('/widget/frame')).headers['content-security-policy'];
    expect(policy).toMatch(/frame-ancestors 'self' http:\/\/localhost:\d+ https:\/\/www\.zorggenoot\.nl https:\/\/elders\.nl /);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    const inProduction = framePolicy({ own: 'https://chat.test', allowed: ['https://elders.nl'], loopback: false });
    expect(inProduction).toContain("frame-ancestors 'self' https://chat.test https://elders.nl;");
    expect(inProduction).toContain("connect-src 'self' https://chat.test wss://chat.test;");
    expect(inProduction).not.toContain('*');
  });

  it('is a page in Dutch with every part that is needed, each with its name', async () => {
    const html = await textOf('/widget/frame');
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain('role="log" aria-label="Gesprek"');
    expect(html).toContain('<label for="box">Je bericht</label>');
    for (const name of ['Verstuur', 'Iemand spreken', 'Menu', 'Sluiten', 'Opnieuw beginnen', 'Gesprek bewaren']) {
      expect(html).toMatch(new RegExp(`<button [^>]+>${name}</button>`));
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style="| on\w+="|<style|<script>/);
  });

  it('says how to reach a person without it', async () => {
    const html = await textOf('/widget/frame');
    expect(html).toContain('<a href="mailto:info@zorggenoot.nl">');
    expect(html).toContain('<a href="tel:0701234567">070 123 45 67</a>');
    expect(html).toContain('[&quot;070 123 45 67&quot;,&quot;tel:0701234567&quot;]');
  });
});
