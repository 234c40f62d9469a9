export function OfficePage() {
  return <p>…</p>;
}
