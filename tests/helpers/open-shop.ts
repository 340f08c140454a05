// Imported before anything of the product: a shop with a payment key. Nothing here asks Stripe.
Object.assign(process.env, { STRIPE_SECRET_KEY: 'sk_test_pages', STRIPE_WEBHOOK_SECRET: 'whsec_pages' })
