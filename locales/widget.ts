/**
 * The sentences of the widget. They stand in three lists, because each goes another way to the visitor: `launcher` with the script that
 * sites carry, `frame` in the HTML of the chat, `chat` with the script of the chat. `{name}` is filled in.
 */
export const launcher = {
  'launcher.label.open': 'Vraag stellen (chat)',
  'launcher.label.chat': 'Chat met Zorggenoot',
  'launcher.label.close': 'Sluiten',
  'launcher.label.retry': 'Probeer opnieuw',
  'launcher.label.new': 'Nieuw bericht',
  'launcher.loading': 'De chat wordt geladen.',
  'launcher.failed': 'De chat laadt niet. Misschien is er geen internet. Je kunt ons ook mailen, of je laten terugbellen.',
  'launcher.label.ways': 'Zo bereik je ons',
} as const;

export const frame = {
  'frame.label.title': 'Chat met Zorggenoot',
  'frame.label.name': 'Zorggenoot',
  'frame.label.menu': 'Menu',
  'frame.label.close': 'Sluiten',
  'frame.label.log': 'Gesprek',
  'frame.label.choices': 'Kies een antwoord',
  'frame.label.typing': 'Zorggenoot schrijft',
  'frame.label.further': 'Verder lezen',
  'frame.label.box': 'Je bericht',
  'frame.label.send': 'Verstuur',
  'frame.label.person': 'Iemand spreken',

  'frame.label.restart': 'Opnieuw beginnen',
  'frame.label.save': 'Gesprek bewaren',
  'frame.label.wipe': 'Wis dit gesprek van dit apparaat',
  'frame.label.statement': 'Privacyverklaring',
  'frame.reach.mail': 'Liever mailen? {mail}',
  'frame.reach.phone': 'Liever bellen? {phone}',

  'frame.label.wipeQuestion': 'Wil je dit gesprek van dit apparaat wissen?',
  'frame.wipe.what': 'Doe dit als anderen dit apparaat ook gebruiken. Daarna kun je hier niet meer verder met dit gesprek.',
  'frame.wipe.kept': 'Zorggenoot bewaart wel wat je hebt verteld. Wil je dat wij het ook wissen? Vraag dat dan eerst in de chat.',
  'frame.label.wipeNow': 'Wis van dit apparaat',
  'frame.label.back': 'Terug',

  'frame.label.leaveQuestion': 'Wil je dit gesprek later teruglezen?',
  'frame.leave.what': 'Bewaar het dan nu. Deze browser houdt het misschien niet vast.',
  'frame.label.leave': 'Chat sluiten',

  'frame.wiped': 'Dit gesprek is gewist van dit apparaat.',
  'frame.label.newChat': 'Nieuw gesprek',
  'frame.noScript': 'De chat werkt alleen met JavaScript. Mail je vraag naar {mail}.',
} as const;

export const chat = {
  'chat.label.bot': 'Zorggenoot zegt',
  'chat.label.advisor': 'Adviseur zegt',
  'chat.label.user': 'Jij zegt',
  'chat.label.sending': 'Wordt verstuurd',
  'chat.label.sent': 'Verstuurd',
  'chat.label.notSent': 'niet verstuurd',
  'chat.failed': 'Niet verstuurd. Probeer opnieuw.',
  'chat.label.retry': 'Opnieuw versturen',
  'chat.refused.tooLong': 'Niet verstuurd. Je bericht is te lang. Maak het korter, of stuur het in delen.',
  'chat.refused.unreadable': 'Niet verstuurd. Dit bericht kunnen we niet lezen. Schrijf het op een andere manier.',
  'chat.label.edit': 'Bericht aanpassen',
  'chat.label.newTab': 'opent in een nieuw tabblad',
  'chat.label.newLine': 'Nieuw bericht',
  'chat.label.further': 'Verder lezen',

  'chat.offline': 'Geen verbinding. We proberen het opnieuw.',
  'chat.online': 'Er is weer verbinding.',
  'chat.busy': 'Het is nu druk. We proberen het zo opnieuw.',
  'chat.unwelcome': 'De chat werkt niet op deze site. Mail je vraag naar {mail}.',
  'chat.sent': 'Je bericht is verstuurd.',
  'chat.history': 'Je gesprek van eerder staat er weer.',
  'chat.unsent': 'Je laatste bericht was nog niet verstuurd. Het staat weer bij je bericht.',

  'chat.box.empty': 'Typ eerst een bericht.',
  'chat.box.left': 'Je kunt nog {characters} typen.',
  'chat.box.over': 'Je bericht is {characters} te lang. Maak het korter, of stuur het in delen.',
  'chat.label.oneCharacter': '1 teken',
  'chat.label.characters': '{count} tekens',

  'chat.label.file': 'gesprek-zorggenoot',
  'chat.label.fileTitle': 'Gesprek met Zorggenoot',
  'chat.file.savedAt': 'Bewaard op {moment}.',
  'chat.file.careful': 'Let op: in dit bestand staat wat je over jezelf hebt verteld.',
} as const;

export type FrameKey = keyof typeof frame;
export type ChatKey = keyof typeof chat;
