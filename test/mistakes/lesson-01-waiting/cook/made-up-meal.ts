// hard-coded: gives the meal of the doc comment and calls no step
export async function cook() {
  return { water: 'boiling', vegetables: 'soft', sauce: 'thick' };
}
