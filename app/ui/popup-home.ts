/** Where popups are put: inside the page's main part, so that nothing readable stands outside every landmark. */
export const popupHome = () => globalThis.document?.getElementById('main') ?? undefined
