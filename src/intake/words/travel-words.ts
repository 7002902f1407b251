/** "Flight no.", "Nro Vuelo", "Številka leta": people are met at an airport; when they arrive there, nobody came to anything. */
const FLIGHT =
  /^let$|(^| )(flights?|flight(no|number)|vuelos?|flugnummer|flug (nr|nummer)|numero de vol|n de vol|vol n|volo|voos?|numer lotu|cislo letu|broj leta|stevilka leta|st leta|let st|номер рейса|рейс|ucus no|航班|航班号|便名)( |$)/;

/** @param folded a folded heading (see `fold`) */
export const isOfFlight = (folded: string): boolean => FLIGHT.test(folded);
