import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openStore } from '../storage/open.ts';
import { createCallerOf } from './address.ts';
import { mountCallback } from './callback/mountCallback.ts';
import { sayingOf } from './callback/trouble.ts';
import { createCrash } from './crash.ts';
import { createExpiryJob } from './directline/expiry.ts';
import { directLinePath, mountDirectLine } from './directline/routes.ts';
import { createSessions } from './directline/session.ts';
import { mountSession } from './directline/sessionRoute.ts';
import { createStarts } from './directline/starts.ts';
import { createStreams } from './directline/streams.ts';
import { createTickets } from './directline/tickets.ts';
import { createTokens } from './directline/tokens.ts';
import { createHouseRules } from './houseRules.ts';
import { createNumbersJob } from './jobs/crisisNumbers.ts';
import { createCodeJob } from './jobs/codes.ts';
import { createDraftJob } from './jobs/drafts.ts';
import { createInboxJob } from './jobs/inbox.ts';
import { createReminderJob } from './jobs/reminders.ts';
import { createLimit } from './limits.ts';
import { createLog, frames, type Log } from './log.ts';
import { onlyToKnown } from './identity/onlyToKnown.ts';
import { behindGate } from './mail/behindGate.ts';
import { createMailer } from './mail/createMailer.ts';
import { notTooMany } from './mail/notTooMany.ts';
import { unlessUnsafe } from './mail/unlessUnsafe.ts';
import { logic as ownLogic, sentences } from './logic.ts';
import { faultPage } from './page/callbackPages.ts';
import { createUnsubscribeLinks, unsubscribePath } from './offers/links.ts';
import { mountUnsubscribe } from './offers/mountUnsubscribe.ts';
import { privacyOfficers } from './office/privacyOfficers.ts';
import { mountPages } from './pages.ts';
import { anchors } from './page/shell.ts';
import { closeServer } from './server/closeServer.ts';
import { createServer } from './server/createServer.ts';
import { mountHealth } from './server/health.ts';
import { createOrigins } from './server/origins.ts';
import { createReply } from './server/reply.ts';
import { isProduction, type Settings } from './settings.ts';
import { createHub } from './turn/announce.ts';
import { createConversations } from './turn/createConversations.ts';
import { identifiers } from './turn/identifiers.ts';
import type { Logic } from './turn/parts.ts';
import { createRelay } from './turn/relay.ts';
import { understand } from './understanding.ts';
import { mountWidget } from './widget/mountWidget.ts';

/** What tests put in another one's place. */
export interface ServiceParts {
  logic?: Logic;
  clock?: () => Date;
  log?: Log;
}
export interface Service {
  /** Where it listens: `http://127.0.0.1:3978`. */
  address: string;
  /** Where visitors reach it. */
  publicUrl: string;
  /** Somebody of the staff is told of terms: a privacy officer. */
  hasPrivacyOfficer: boolean;
  /** Resolves when what an earlier process left behind has been handled. */
  recovered: Promise<void>;
  /** Takes nothing new, finishes what runs, closes everything. Any repetition is the same stop. */
  stop(): Promise<void>;
}

/** Turns that are still running at a stop get this long. */
const drainWithinMs = 15_000;
/** Messages of one conversation that may wait at least: as many as may come at once, and these where hardly any may. */
const fewestWaiting = 40;
/** Reads of one conversation: clients that poll stop for ever at the first 429, so this is far above what any of them does. */
const readRate = { burst: 400, perSecond: 80 };

const hostOf = ({ address, family, port }: AddressInfo): string => (family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`);

/**
 * Makes the service out of its parts and listens.
 * @throws Refused when the store cannot be opened, WrongSettings, or what Node throws when it cannot listen there
 */
export const startService = async (settings: Settings, parts: ServiceParts = {}): Promise<Service> => {
  const { logic = ownLogic, clock = () => new Date(), log = createLog(settings.LOG_LEVEL) } = parts;
  const production = isProduction(settings);
  const rules = createHouseRules(settings, () => `${publicUrl()}/#${anchors.statement}`);
  const crash = createCrash(settings.CRASH_AT ?? null);
  const { store, secrets } = await openStore({
    mongodbUri: settings.MONGODB_URI,
    dataDir: settings.DATA_DIR,
    masterKeyFile: settings.MASTER_KEY_FILE,
    serving: true,
  });

  const links = createUnsubscribeLinks(secrets('unsubscribe'));
  const mailer = createMailer(settings, (subject) => `${publicUrl()}${unsubscribePath}/${links.tokenOf(subject)}`);
  const mail = unlessUnsafe(notTooMany(onlyToKnown(mailer, store), store, clock), store);
  const relay = createRelay({ store, destinations: { hub: createHub(store, log), mail, offer: behindGate(mail, store, clock) }, log });
  const conversations = createConversations({
    ...{ store, logic, rules, clock, identifiers, sentences, crash, log },
    wakeRelay: relay.wake,
    soleServer: settings.MONGODB_URI === undefined,
    maxWaitingEach: Math.max(fewestWaiting, settings.RATE_POST_BURST),
  });
  const jobs = [
    relay,
    createDraftJob({ store, draftHours: settings.DRAFT_HOURS, clock, log }),
    createInboxJob({ store, clock, log }),
    createCodeJob({ store, clock, log }),
    createExpiryJob(store, clock, log),
    createNumbersJob(rules.crisisNumbers.checkedOn, clock, log),
    createReminderJob({ store, clock, log }),
  ];

  let state: 'recovering' | 'serving' | 'draining' = 'recovering';
  const isDraining = (): boolean => state === 'draining';
  const publicUrl = (): string => settings.PUBLIC_URL ?? `http://localhost:${(server.http.address() as AddressInfo).port}`;
  const isKnownOrigin = createOrigins({ own: publicUrl, allowed: settings.ALLOWED_ORIGINS, loopback: !production });
  const reply = createReply(isKnownOrigin, settings.PUBLIC_URL?.startsWith('https:') ?? false, log);
  const server = createServer(reply, (fault) => faultPage(sayingOf(fault), rules));
  const tokens = createTokens(secrets('token'), settings.DIRECT_LINE_SECRET, clock);
  const sessions = createSessions({ store, conversations, clock, newId: identifiers.newId, draftHours: settings.DRAFT_HOURS });

  mountHealth(server, { reply, isReady: () => state === 'serving', ping: () => store.ping() });
  mountWidget(server, {
    ...{ reply, rules },
    origins: () => ({ own: publicUrl(), allowed: settings.ALLOWED_ORIGINS, loopback: !production }),
  });
  mountPages(server, { reply, rules, newId: identifiers.newId });
  const visitors = {
    ...{ sessions, tokens, reply, isKnownOrigin, isDraining },
    callerOf: createCallerOf(settings.TRUSTED_PROXIES),
    limitLocal: production,
    domain: () => publicUrl() + directLinePath,
  };
  const newcomers = { burst: settings.RATE_SESSIONS_PER_MINUTE, perSecond: settings.RATE_SESSIONS_PER_MINUTE / 60 };
  mountSession(server, { ...visitors, take: createLimit(newcomers) });
  mountCallback(server, {
    ...{ ...visitors, store, conversations, rules, clock, understand, newId: identifiers.newId },
    take: createLimit(newcomers),
  });
  mountUnsubscribe(server, { ...visitors, store, clock, links, rules, take: createLimit(newcomers) });
  const streams = createStreams(conversations, clock);
  mountDirectLine(server, {
    ...{ ...visitors, conversations, streams },
    tickets: createTickets(secrets('token'), store, clock),
    starts: createStarts(store, conversations, clock),
    takePost: createLimit({ burst: settings.RATE_POST_BURST, perSecond: settings.RATE_POST_PER_SECOND }),
    takeRead: createLimit(readRate),
  });

  const hasPrivacyOfficer = (await privacyOfficers(store)).length > 0;

  try {
    server.http.listen(settings.PORT, settings.HOST);
    await once(server.http, 'listening');
    server.http.on('error', (error) => log.error(frames(error), 'the server has a problem'));
  } catch (error) {
    await store.close();
    throw error;
  }

  const recovered = conversations.recover().then(() => {
    if (isDraining()) return;
    state = 'serving';
    for (const job of jobs) job.start();
  });
  const stop = async (): Promise<void> => {
    state = 'draining';
    await conversations.drain(drainWithinMs);
    await Promise.all([streams.close(), ...jobs.map((job) => job.stop())]);
    await closeServer(server.http);
    await store.close();
  };
  let stopped: Promise<void> | undefined;
  return {
    address: `http://${hostOf(server.http.address() as AddressInfo)}`,
    publicUrl: publicUrl(),
    hasPrivacyOfficer,
    recovered,
    stop: () => (stopped ??= stop()),
  };
};
