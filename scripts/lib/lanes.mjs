/**
 * Does the steps in their order, so many at a time. Once one has gone wrong no other is begun, but those under way come
 * to their end: what they say is worth having too.
 * @template Step
 * @param {readonly Step[]} steps
 * @param {number} lanes
 * @param {(step: Step) => Promise<boolean>} work whether it went well
 * @returns {Promise<boolean>} whether all did
 */
export async function inLanes(steps, lanes, work) {
  const waiting = [...steps];
  let well = true;
  const lane = async () => {
    while (well) {
      const step = waiting.shift();
      if (step === undefined) return;
      if (!(await work(step))) well = false;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return well;
}
