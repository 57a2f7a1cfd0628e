import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'money-path',
  reach: 'cannot_undo',
  why: "Takes or moves money; told by the folder's name, for where calls hide behind wrappers.",
  trap: 'Components that only draw.',
  globs: [
    {
      glob: '**/{billing,payments,payouts,refunds,invoices,checkout,subscriptions}/**',
      framework: 'generic',
    },
  ],
  except: [],
  examples: {
    match: ['src/billing/invoice.ts', 'app/services/payments/refund.rb'],
    ignore: ['src/billing/invoice.spec.ts', 'src/bills/index.ts'],
  },
};
