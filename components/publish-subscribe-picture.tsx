/** One message goes in, two come out: decoration, so it is hidden from assistive technology. */
export function PublishSubscribePicture() {
  return (
    <svg viewBox="0 0 360 240" aria-hidden="true" className="picture" fill="none">
      <g className="wires">
        <path d="M84 120h64" />
        <path d="M212 106c30-4 36-46 68-46" />
        <path d="M212 120h68" className="unmatched" />
        <path d="M212 134c30 4 36 46 68 46" />
      </g>
      <g className="nodes">
        <circle cx="56" cy="120" r="28" />
        <rect x="148" y="84" width="64" height="72" rx="14" />
        <circle cx="302" cy="60" r="22" />
        <circle cx="302" cy="120" r="22" className="unmatched" />
        <circle cx="302" cy="180" r="22" />
      </g>
      <g className="packets">
        <rect x="104" y="113" width="22" height="14" rx="4" />
        <rect x="238" y="74" width="22" height="14" rx="4" />
        <rect x="238" y="152" width="22" height="14" rx="4" />
      </g>
      <g className="marks">
        <path d="M45 126v-8m11 8v-14m11 14v-5" />
        <path d="M173 108l-4 24m18-24-4 24m-20-16h28m-30 8h28" />
        <path d="M302 53v14m-7-7h14M302 173v14m-7-7h14" />
        <path d="M297 115l10 10m0-10-10 10" className="unmatched" />
      </g>
    </svg>
  );
}
