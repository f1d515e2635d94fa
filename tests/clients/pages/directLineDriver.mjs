// Starts the client of others in this page and keeps all that it says. Tests call what stands in `driver`.
window.driver = {
  /** Activities in the order in which they came, states of the connection, and what ended the activities. */
  heard: [],
  states: [],
  ended: [],
  client: null,

  start(options) {
    // Of the client's own services: it waits 3 s plus a random part of 12 before it comes back.
    const quick = { random: () => 0, timeout: 2000 };
    this.client = new window.DirectLine.DirectLine({ ...quick, ...options });
    this.client.connectionStatus$.subscribe((state) => this.states.push(state));
    this.client.activity$.subscribe(
      (activity) => this.heard.push(activity),
      (error) => this.ended.push(error.message),
    );
  },

  /** Gives what the client makes of the answer: an id, or a status and the server's sentence. */
  post(activity) {
    const asFailure = ({ status, xhr }) => ({ status, sentence: xhr?.response?.error?.message ?? '' });
    return new Promise((resolve) => {
      this.client.postActivity(activity).subscribe(
        (id) => resolve({ id }),
        (error) => resolve(asFailure(error)),
      );
    });
  },

  reconnect(session) {
    this.client.reconnect(session);
  },
};
