extension MeaningTable {
    static let spanish: MeaningTable = {
        var table = MeaningTable()
        table.add([
            "a más tardar": "antes", "antes de": "antes", "antes del": "antes", "de inmediato": "inmediatamente",
            "el mismo día": "inmediatamente", "sin demora": "inmediatamente", "a tiempo": "puntualmente",
            "en plazo": "puntualmente", "lo antes posible": "pronto", "en todo momento": "siempre",
            "cada vez": "siempre", "al menos": "almenos", "por lo menos": "almenos", "como mínimo": "almenos",
            "no menos de": "almenos", "más de": "másde", "como máximo": "comomáximo", "no más de": "comomáximo",
            "menos de": "menosde", "no solo": "nosolo", "no sólo": "nosolo", "si es posible": "siesposible",
            "cuando sea posible": "siesposible", "si es necesario": "siesposible", "por lo general": "generalmente",
            "a menos que": "salvo", "tiene que": "debe", "tienen que": "deben",
        ])
        table.numbers = [
            "cero": "0", "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8",
            "nueve": "9", "diez": "10", "once": "11", "doce": "12", "quince": "15", "veinte": "20", "treinta": "30",
            "cuarenta": "40", "cincuenta": "50", "sesenta": "60", "cien": "100", "mil": "1000", "doble": "×2",
            "mitad": "1/2",
        ]
        table.units = [
            "segundo": "second", "segundos": "second", "minuto": "minute", "minutos": "minute", "hora": "hour",
            "horas": "hour", "día": "day", "días": "day", "semana": "week", "semanas": "week", "mes": "month",
            "meses": "month", "año": "year", "años": "year",
        ]
        table.moments = [
            "lunes": "monday", "martes": "tuesday", "miércoles": "wednesday", "jueves": "thursday",
            "viernes": "friday", "sábado": "saturday", "domingo": "sunday", "enero": "january",
            "febrero": "february", "marzo": "march", "abril": "april", "mayo": "may", "junio": "june",
            "julio": "july", "agosto": "august", "septiembre": "september", "octubre": "october",
            "noviembre": "november", "diciembre": "december", "mediodía": "noon", "medianoche": "midnight",
            "mañana": "tomorrow", "trimestre": "quarter", "plazo": "deadline",
        ]
        table.limits = ["antes", "hasta", "dentro"]
        table.limitsBeforeUnits = ["en"]
        table.fillers = [
            "un", "una", "el", "la", "los", "las", "de", "del", "final", "fin", "próximo", "próxima", "este", "esta",
            "mismo", "primer",
        ]
        table.deadlines = [
            "inmediatamente": "immediately", "puntualmente": "punctually", "pronto": "promptly",
        ]
        table.frequencies = [
            "diariamente": "day", "semanalmente": "week", "mensualmente": "month", "anualmente": "year",
        ]
        table.each = ["cada", "por"]
        table.bounds = ["almenos": .least, "másde": .least, "comomáximo": .most, "menosde": .most, "máximo": .most]
        table.exclusives = ["solo", "sólo", "solamente", "únicamente", "exclusivamente", "salvo", "excepto"]
        table.negations = [
            "no", "nunca", "jamás", "sin", "ningún", "ninguno", "ninguna", "nadie", "ni", "tampoco",
        ]
        table.strengths = [
            "debería": .reservation, "deberían": .reservation, "puede": .reservation, "pueden": .reservation,
            "podría": .reservation, "podrían": .reservation, "generalmente": .reservation,
            "normalmente": .reservation, "habitualmente": .reservation, "veces": .reservation,
            "siesposible": .reservation, "debe": .duty, "deben": .duty, "obligatorio": .duty, "siempre": .always,
            "nunca": .always, "todos": .always, "todas": .always, "cada": .always,
        ]
        table.quantifiers = [
            "algunos": 1, "algunas": 1, "varios": 1, "varias": 1, "muchos": 2, "muchas": 2, "todos": 4, "todas": 4,
            "cada": 4,
        ]
        return table
    }()
}
