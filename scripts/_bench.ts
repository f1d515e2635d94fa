import { converse, temporaryStore } from '../tests/support/turnKit.ts';
const { store, remove } = await temporaryStore();
const engine = converse(store, { pace: { takeOverAfterMs: 5000, takeOverEveryMs: 1000, retryAfterMs: 100 } });
const N = 2000;
const t0 = performance.now();
for (let i = 0; i < N; i += 50) await Promise.all(Array.from({ length: 50 }, (_, k) => engine.begin(`conversation-${i + k}-abcdefghijkl`, 'website', false)));
await Promise.all([engine.read('conversation-1999-abcdefghijkl', 0, 1000)]);
console.log('begin/s', Math.round(N / (performance.now() - t0) * 1000));
const round = async (ms: number, read: boolean) => {
  let done = 0; let next = 0; const until = performance.now() + ms; const from = performance.now();
  const cpu0 = process.cpuUsage(); const marks = new Map<string, number>(); const lat: number[] = [];
  const client = async () => {
    while (performance.now() < until) {
      const id = `conversation-${next++ % N}-abcdefghijkl`;
      const s = performance.now();
      await engine.receive(id, { text: 'Mijn moeder valt steeds vaker en ik weet niet meer wat ik moet doen', clientActivityId: `c${next}` });
      if (read) { const t = await engine.read(id, marks.get(id) ?? 1, 1000); marks.set(id, t.watermark); }
      lat.push(performance.now() - s);
      done++;
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  const took = performance.now() - from; const cpu = process.cpuUsage(cpu0);
  lat.sort((a, b) => a - b);
  console.log(read ? 'turn+read/s' : 'accept/s', Math.round(done / took * 1000), 'cpu us/turn', Math.round((cpu.user + cpu.system) / done), 'user', Math.round(cpu.user/done), 'p50', lat[lat.length >> 1]?.toFixed(1), 'p99', lat[Math.floor(lat.length * .99)]?.toFixed(1));
};
for (let i = 0; i < 3; i++) await round(3000, true);
await round(2000, false);
{ const c = process.cpuUsage(); const n = 20000; for (let i = 0; i < n; i++) await store.find('message', { where: { of: `conversation-${i % N}-abcdefghijkl` }, range: { field: 'number', from: 100000 } }); const u = process.cpuUsage(c); console.log('find us', (u.user + u.system) / n); }
{ const c = process.cpuUsage(); const n = 20000; for (let i = 0; i < n; i++) await store.get('conversation', { id: `conversation-${i % N}-abcdefghijkl` }); const u = process.cpuUsage(c); console.log('get us', (u.user + u.system) / n); }
{ const c = process.cpuUsage(); const n = 20000; for (let i = 0; i < n; i++) await engine.read(`conversation-${i % N}-abcdefghijkl`, 100000, 0); const u = process.cpuUsage(c); console.log('read us', (u.user + u.system) / n); }
const d = performance.now(); await engine.drain(20000); console.log('drain', Math.round(performance.now() - d));
await remove();
process.exit(0);
