/** Two hooks that hold each other: the mark of Interlock. */
export function InterlockMark(props: { readonly size: number }) {
  return (
    <svg
      width={props.size}
      height={props.size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path d="M4 5h12v7h-5v8h5v7H4z" fill="#8f9bff" />
      <path d="M28 27H16v-7h5v-8h-5V5h12z" fill="#ffb454" />
    </svg>
  );
}
