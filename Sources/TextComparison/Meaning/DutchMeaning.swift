extension MeaningTable {
    static let dutch: MeaningTable = {
        var table = MeaningTable()
        table.add([
            "niet later dan": "voor", "uiterlijk op": "voor", "dezelfde dag": "meteen", "zonder uitstel": "meteen",
            "zo snel mogelijk": "spoedig", "op tijd": "tijdig", "te allen tijde": "altijd", "elke keer": "altijd",
            "ten minste": "minstens", "niet minder dan": "minstens", "meer dan": "meerdan", "ten hoogste": "hoogstens",
            "niet meer dan": "hoogstens", "minder dan": "minderdan", "niet alleen": "nietalleen",
            "indien mogelijk": "indienmogelijk", "waar mogelijk": "indienmogelijk", "zo nodig": "indienmogelijk",
            "indien nodig": "indienmogelijk",
        ])
        table.numbers = [
            "nul": "0", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6", "zeven": "7", "acht": "8",
            "negen": "9", "tien": "10", "elf": "11", "twaalf": "12", "twintig": "20", "dertig": "30", "veertig": "40",
            "vijftig": "50", "honderd": "100", "duizend": "1000", "tweemaal": "×2", "driemaal": "×3", "dubbel": "×2",
            "helft": "1/2",
        ]
        table.units = [
            "seconde": "second", "seconden": "second", "minuut": "minute", "minuten": "minute", "uur": "hour",
            "uren": "hour", "dag": "day", "dagen": "day", "werkdag": "day", "werkdagen": "day", "week": "week",
            "weken": "week", "maand": "month", "maanden": "month", "jaar": "year", "jaren": "year", "procent": "%",
        ]
        table.moments = [
            "maandag": "monday", "dinsdag": "tuesday", "woensdag": "wednesday", "donderdag": "thursday",
            "vrijdag": "friday", "zaterdag": "saturday", "zondag": "sunday", "januari": "january",
            "februari": "february", "maart": "march", "april": "april", "mei": "may", "juni": "june", "juli": "july",
            "augustus": "august", "september": "september", "oktober": "october", "november": "november",
            "december": "december", "middernacht": "midnight", "morgen": "tomorrow", "vandaag": "today",
            "kwartaal": "quarter", "deadline": "deadline",
        ]
        table.limits = ["binnen", "voor", "vóór", "tot", "uiterlijk"]
        table.limitsBeforeUnits = ["in"]
        table.fillers = [
            "een", "één", "de", "het", "einde", "eind", "begin", "van", "volgende", "deze", "dezelfde", "eerste",
            "laatste",
        ]
        table.deadlines = [
            "meteen": "immediately", "direct": "immediately", "onmiddellijk": "immediately", "tijdig": "punctually",
            "spoedig": "promptly",
        ]
        table.frequencies = ["dagelijks": "day", "wekelijks": "week", "maandelijks": "month", "jaarlijks": "year"]
        table.each = ["elke", "elk", "iedere", "ieder", "per"]
        table.bounds = [
            "minstens": .least, "minimaal": .least, "meerdan": .least, "hoogstens": .most, "maximaal": .most,
            "minderdan": .most,
        ]
        table.exclusives = ["alleen", "slechts", "uitsluitend", "behalve"]
        table.negations = ["niet", "geen", "nooit", "niemand", "niets", "zonder", "noch", "tenzij", "nergens"]
        table.strengths = [
            "zou": .reservation, "zouden": .reservation, "mag": .reservation, "mogen": .reservation,
            "meestal": .reservation, "gewoonlijk": .reservation, "soms": .reservation, "vaak": .reservation,
            "indienmogelijk": .reservation,
            "kan": .plain, "kunnen": .plain, "moet": .duty, "moeten": .duty, "verplicht": .duty, "altijd": .always,
            "nooit": .always, "alle": .always, "elke": .always, "elk": .always, "iedere": .always, "ieder": .always,
        ]
        table.quantifiers = [
            "sommige": 1, "enkele": 1, "veel": 2, "alle": 4, "elke": 4, "elk": 4, "iedere": 4, "ieder": 4,
        ]
        table.promises = ["zal", "zullen"]
        table.oppositePrefixes = ["on"]
        table.oppositeEndings = [("loos", "vol")]
        table.seemingOpposites = ["onder", "onderwijs", "onderzoek", "ontwikkel", "ontvang", "ontwerp", "ons", "onze"]
        return table
    }()
}
