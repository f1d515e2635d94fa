/** Mail domains that exist: never corrected into another (dutch.md 1.5). */
export const existingDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.co.uk outlook.com outlook.nl outlook.be outlook.de outlook.fr outlook.es ' +
    'live.nl live.be live.com live.de live.fr live.co.uk msn.com msn.nl yahoo.com yahoo.nl yahoo.be yahoo.de yahoo.fr yahoo.co.uk ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.nl mail.com email.com gmx.com gmx.net gmx.de gmx.nl gmx.at ' +
    'ziggo.nl ziggomail.com kpnmail.nl kpnplanet.nl kpn.nl kpn.com planet.nl hetnet.nl xs4all.nl home.nl chello.nl upcmail.nl casema.nl quicknet.nl tele2.nl zonnet.nl zeelandnet.nl caiway.nl caiway.net solcon.nl online.nl telfort.nl telfortglasvezel.nl tiscali.nl wanadoo.nl orange.nl freeler.nl wxs.nl ' +
    'versatel.nl 12move.nl dds.nl filternet.nl lijbrandt.nl onsbrabantnet.nl onsnet.nu t-mobilethuis.nl delta.nl deltanet.nl multiweb.nl introweb.nl kabelfoon.nl kabelfoon.net concepts.nl hccnet.nl euronet.nl iae.nl vodafone.nl vodafonevast.nl xmsnet.nl odido.nl odidothuis.nl youfone.nl budget.nl plex.nl compaqnet.nl ' +
    'hotmail.nl wolmail.nl uwnet.nl glasoperator.nl trined.nl skp.nl unet.nl bart.nl demon.nl cistron.nl wish.nl zeelandnet.com worldonline.nl worldmail.nl nokiamail.com freemail.nl mailbox.nl antenna.nl ' +
    'telenet.be skynet.be proximus.be pandora.be scarlet.be belgacom.net voo.be brutele.be yucom.be edpnet.be fulladsl.be base.be mobistar.be tvcablenet.be swing.be ' +
    'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com fastmail.com fastmail.fm hey.com zoho.com zoho.eu startmail.com soverin.net soverin.com hushmail.com posteo.de posteo.net mailbox.org mail.de yandex.com yandex.ru mail.ru inbox.com ' +
    'web.de t-online.de freenet.de arcor.de wp.pl onet.pl onet.eu o2.pl interia.pl poczta.fm op.pl mynet.com seznam.cz libero.it orange.fr laposte.net free.fr wanadoo.fr sfr.fr yopmail.com mailinator.com duck.com'
  ).split(' '),
);

/** Domains people mean when they come one slip away. */
export const popularDomains: readonly string[] =
  'gmail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl chello.nl upcmail.nl casema.nl quicknet.nl icloud.com yahoo.com telenet.be skynet.be hotmail.be protonmail.com zeelandnet.nl solcon.nl'.split(
    ' ',
  );

/** Slips that are further away than one letter, or that look like a real domain. */
export const knownSlips: ReadonlyMap<string, string> = new Map([
  ['gmail.nl', 'gmail.com'],
  ['gmail.be', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.eu', 'gmail.com'],
  ['gmail', 'gmail.com'],
  ['hotmail', 'hotmail.com'],
  ['outlook', 'outlook.com'],
  ['ziggo', 'ziggo.nl'],
  ['icloud', 'icloud.com'],
  ['ziggo.com', 'ziggo.nl'],
  ['ziggomail.nl', 'ziggo.nl'],
  ['icloud.nl', 'icloud.com'],
  ['icloud.be', 'icloud.com'],
  ['telenet.nl', 'telenet.be'],
  ['skynet.nl', 'skynet.be'],
  ['kpnmail.com', 'kpnmail.nl'],
  ['planet.com', 'planet.nl'],
  ['hetnet.com', 'hetnet.nl'],
  ['xs4all.com', 'xs4all.nl'],
  ['googlemail.nl', 'googlemail.com'],
  ['gamil.nl', 'gmail.com'],
  ['hotmail.co', 'hotmail.com'],
  ['outlook.co', 'outlook.com'],
]);

/** Endings that do not exist → the one meant. */
export const endingSlips: ReadonlyMap<string, string> = new Map([
  ['con', 'com'],
  ['cmo', 'com'],
  ['ocm', 'com'],
  ['comm', 'com'],
  ['coom', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['cim', 'com'],
  ['cpm', 'com'],
  ['com.', 'com'],
  ['copm', 'com'],
  ['comn', 'com'],
  ['om', 'com'],
  ['nk', 'nl'],
  ['nll', 'nl'],
  ['nnl', 'nl'],
  ['mnl', 'nl'],
  ['nml', 'nl'],
  ['ln', 'nl'],
  ['nkl', 'nl'],
  ['nlk', 'nl'],
  ['n', 'nl'],
  ['nl1', 'nl'],
  ['n1', 'nl'],
  ['bel', 'be'],
  ['bee', 'be'],
  ['ney', 'net'],
  ['nett', 'net'],
  ['ogr', 'org'],
  ['orgg', 'org'],
  ['prg', 'org'],
]);
