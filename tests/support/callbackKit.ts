import { logic } from '../../bot/logic.ts';
import type { ListName } from '../../bot/office/lists.ts';
import { printed } from '../../bot/office/printed.ts';
import { readList } from '../../bot/office/readList.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { openStore } from '../../storage/open.ts';
import { callAt, startKit, type Answer, type Kit } from './serviceKit.ts';

/** What stands in the fields of a form, by name. */
export type Fields = Record<string, string>;
/** A line of `admin`, as it is printed. */
export type Line = Record<string, unknown>;

export const formPath = '/terugbellen';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
/** The text that a piece of HTML shows. */
export const shownBy = (html: string): string =>
  html.replaceAll(/<style>[^<]*<\/style>|<[^>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The form of a page as a browser would send it as it stands: what is in its boxes, and what is chosen. */
export const fieldsOf = (html: string): Fields => {
  const fields: Fields = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const isSent = attribute(tag, 'type') !== 'radio' || / checked/.test(tag);
    if (isSent) fields[attribute(tag, 'name') ?? ''] = shownBy(attribute(tag, 'value') ?? '');
  }
  // The line end right behind the tag belongs to the tag.
  for (const [, name = '', text = ''] of html.matchAll(/<textarea [^>]*name="(\w+)"[^>]*>\n?([^<]*)<\/textarea>/g))
    fields[name] = shownBy(text);
  return fields;
};

/** Sends a form as a browser does: line ends are CRLF. */
export const sendForm = (address: string, fields: Fields, headers: Record<string, string> = {}): Promise<Answer> => {
  const form = new URLSearchParams();
  for (const [name, text] of Object.entries(fields)) form.set(name, text.replaceAll(/\r\n?|\n/g, '\r\n'));
  return callAt(address, 'POST', formPath, {
    body: form.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
};

/** What the office lists of the store of a service, as it is printed at the terminal. */
export const listOf = async (environment: Record<string, string>, kind: ListName): Promise<Line[]> => {
  const { store } = await openStore({
    mongodbUri: environment['MONGODB_URI'],
    dataDir: environment['DATA_DIR'] ?? '',
    masterKeyFile: environment['MASTER_KEY_FILE'],
    serving: false,
  });
  const office = { store, actor: { id: 'terminal', standing: null }, clock: () => new Date(), identifiers };
  const lines: Line[] = [];
  try {
    await readList(office, kind, (line) => lines.push(JSON.parse(printed(line)) as Line));
    return lines;
  } finally {
    await store.close();
  }
};

export interface CallbackKit extends Kit {
  /** Opens the form, fills in these fields, and sends it. */
  fillIn(fields: Fields, headers?: Record<string, string>): Promise<Answer>;
  send(fields: Fields, headers?: Record<string, string>): Promise<Answer>;
  /** The form as it is when it is opened. */
  open(): Promise<Fields>;
  /** The page that an answer leads to. */
  follow(answer: Answer): Promise<Answer>;
  list(kind: 'dossiers' | 'handoffs' | 'requests' | 'consents' | 'conversations'): Promise<Line[]>;
}

/** The service with its real conversation, seen from its form. */
export const startCallbackKit = async (environment: Record<string, string> = {}): Promise<CallbackKit> => {
  const kit = await startKit(environment, logic);
  const open = async (): Promise<Fields> => fieldsOf((await kit.call('GET', formPath)).text);
  const send: CallbackKit['send'] = (fields, headers) => sendForm(kit.service.address, fields, headers);
  return {
    ...kit,
    open,
    send,
    fillIn: async (fields, headers) => send({ ...(await open()), ...fields }, headers),
    follow: ({ headers }) => kit.call('GET', headers.get('location') ?? ''),
    list: (kind) => listOf({ DATA_DIR: kit.folder, ...environment }, kind),
  };
};
