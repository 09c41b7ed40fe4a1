// started-too-early: a list that is searched with ===, and NaN is not equal to itself there
export function shareInFlight(load: any) {
  const flights: { key: any; loading: Promise<any> }[] = [];
  return (key: any): Promise<any> => {
    const known = flights.find((flight) => flight.key === key);
    if (known !== undefined) return known.loading;
    const loading = new Promise((resolve) => resolve(load(key))).finally(() => {
      flights.splice(flights.indexOf(flight), 1);
    });
    const flight = { key, loading };
    flights.push(flight);
    return loading;
  };
}
