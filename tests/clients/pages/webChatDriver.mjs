// Shows Web Chat of others in this page. Tests call what stands in `driver`.
window.driver = {
  start({ domain, token, conversationId }) {
    const { createDirectLine, renderWebChat } = window.WebChat;
    const directLine = createDirectLine({ domain, token, conversationId });
    // It waits 3 s plus a random part of 12 before it comes back.
    directLine.services.random = () => 0;
    directLine.timeout = 2000;
    // After so long without an answer a line counts as not sent; it is 20 s else.
    const styleOptions = { rootHeight: '100vh', sendTimeout: 3000 };
    renderWebChat({ directLine, locale: 'nl-NL', styleOptions }, document.getElementById('chat'));
  },
};
