// Starts the service: `npm start`.
import { explain } from './explain.ts';
import { endOnFailure, endOnSignal } from './endings.ts';
import { readCrisisNumbers } from './crisisNumbers.ts';
import { createLog } from './log.ts';
import { noOfficerNotice, notices } from './notices.ts';
import { startService } from './service.ts';
import { readSettings } from './settings.ts';

try {
  const settings = readSettings();
  const log = createLog(settings.LOG_LEVEL);
  endOnFailure(log);
  const service = await startService(settings, { log });
  endOnSignal(service.stop, log);
  console.log(`Page            ${service.publicUrl}/`);
  console.log(`Chat            ${service.publicUrl}/v3/directline (Direct Line; new visitors: POST /widget/session)`);
  console.log(`Health          ${service.address}/healthz and /readyz`);
  for (const notice of notices(settings, readCrisisNumbers(settings.CRISIS_NUMBERS_FILE).checkedOn, new Date(), process.env))
    console.warn(`Note: ${notice}`);
  if (!service.hasPrivacyOfficer) console.warn(`Note: ${noOfficerNotice}`);
  await service.recovered;
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
