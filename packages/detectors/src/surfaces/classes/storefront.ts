import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'storefront',
  reach: 'customers_see_it',
  why: 'The live look of a shop.',
  trap: "Themes of others; settings that the shop's own editor commits.",
  globs: [
    { glob: 'sections/*.liquid', framework: 'Shopify theme' },
    { glob: 'snippets/*.liquid', framework: 'Shopify theme' },
    { glob: 'templates/*.{liquid,json}', framework: 'Shopify theme' },
    { glob: 'layout/*.liquid', framework: 'Shopify theme' },
    { glob: 'config/settings_data.json', framework: 'Shopify theme' },
    { glob: 'assets/theme*', framework: 'Shopify theme' },
    { glob: 'locales/*.json', framework: 'Shopify theme' },
    { glob: 'wp-content/themes/**', framework: 'WooCommerce/WordPress' },
    { glob: '**/woocommerce/emails/**', framework: 'WooCommerce/WordPress', reach: 'cannot_undo' },
    {
      glob: '**/woocommerce/checkout/**',
      framework: 'WooCommerce/WordPress',
      reach: 'cannot_undo',
    },
    { glob: '**/app/design/frontend/**', framework: 'Magento' },
    { glob: '**/app/code/**/view/frontend/email/**', framework: 'Magento', reach: 'cannot_undo' },
    { glob: 'apps/storefront/**', framework: 'Medusa/Saleor/Solidus' },
    { glob: 'storefront/**', framework: 'Medusa/Saleor/Solidus' },
    {
      glob: 'saleor/plugins/*/default_email_templates/**',
      framework: 'Medusa/Saleor/Solidus',
      reach: 'cannot_undo',
    },
    {
      glob: '**/core/app/views/spree/*_mailer/**',
      framework: 'Medusa/Saleor/Solidus',
      reach: 'cannot_undo',
    },
  ],
  except: [],
  examples: {
    match: [
      'sections/header.liquid',
      'wp-content/themes/ours/style.css',
      'apps/storefront/page.tsx',
    ],
    ignore: ['tests/sections/header.liquid'],
  },
};
