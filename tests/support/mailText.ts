/** The text of a mail as it is read: quoted-printable undone (RFC 2045, 6.7), header lines unfolded. */
export const mailText = (raw: string): string => {
  const bytes = raw
    .replaceAll(/\r\n/g, '\n')
    .replaceAll(/=\n/g, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
  return bytes.replaceAll(/\n[ \t]+/g, ' ');
};
