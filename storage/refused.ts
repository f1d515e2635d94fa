/** The store cannot be opened as it is configured or found. The message is one sentence for the operator and shows no value. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
