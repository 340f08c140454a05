/** The secrets of three links of the demo, which elsewhere a mail alone knows: so that its pages have an address. */
export const demoInvitation = 'demo-invitation-of-ivan'
export const demoAlert = 'demo-alert-of-vera-for-new-dates'
/** Of nobody: it shows the form, and sets no password. */
export const demoNewPassword = 'demo-new-password-of-nobody'
