/** One message goes in, two come out: decoration, so it is hidden from assistive technology. */
export function PublishSubscribePicture() {
  return (
    <svg
      viewBox="0 0 360 240"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="mx-auto hidden w-full max-w-104 md:block print:hidden"
    >
      <g className="stroke-line" strokeWidth="3">
        <path d="M84 120h64" />
        <path d="M212 106c30-4 36-46 68-46" />
        <path d="M212 120h68" />
        <path d="M212 134c30 4 36 46 68 46" />
      </g>
      <g className="fill-panel stroke-accent" strokeWidth="3">
        <circle cx="56" cy="120" r="28" />
        <rect x="148" y="84" width="64" height="72" rx="14" className="fill-accent" />
        <circle cx="302" cy="60" r="22" />
        <circle cx="302" cy="120" r="22" className="stroke-line" />
        <circle cx="302" cy="180" r="22" />
      </g>
      <g className="fill-live">
        <rect x="104" y="113" width="22" height="14" rx="4" />
        <rect x="238" y="74" width="22" height="14" rx="4" />
        <rect x="238" y="152" width="22" height="14" rx="4" />
      </g>
      <g className="stroke-accent" strokeWidth="3.5">
        <path d="M45 126v-8m11 8v-14m11 14v-5" />
        <path d="M173 108l-4 24m18-24-4 24m-20-16h28m-30 8h28" className="stroke-paper" />
        <path d="M302 53v14m-7-7h14M302 173v14m-7-7h14" />
        <path d="M297 115l10 10m0-10-10 10" className="stroke-line" />
      </g>
    </svg>
  );
}
