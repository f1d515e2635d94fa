/** The sign of the site in a browser's tab: a speech bubble with a heart, in the colours of the page. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b4a63"/><path d="M7 7h18a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H15l-6 5v-5H7a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3z" fill="#fff"/><path d="M16 21l-5.2-5a3.3 3.3 0 0 1 5.2-4 3.3 3.3 0 0 1 5.2 4z" fill="#0b4a63"/></svg>
`;
