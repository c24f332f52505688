extension MeaningTable {
    static let german: MeaningTable = {
        var table = MeaningTable()
        table.add([
            "nicht später als": "bis", "am selben tag": "sofort", "noch am selben tag": "sofort",
            "so bald wie möglich": "baldmöglichst", "ohne verzögerung": "sofort", "jedes mal": "immer",
            "zu jeder zeit": "immer", "nicht mehr als": "höchstens", "nicht weniger als": "mindestens",
            "mehr als": "mehrals", "weniger als": "wenigerals", "nicht nur": "nichtnur", "bei bedarf": "fallsmöglich",
            "wenn möglich": "fallsmöglich", "wo möglich": "fallsmöglich", "falls möglich": "fallsmöglich",
            "wenn nötig": "fallsmöglich", "falls nötig": "fallsmöglich", "in der regel": "meist",
            "es sei denn": "außer",
        ])
        table.beforeNumbers = [(["bis", "zu"], "höchstens"), (["über"], "mehrals"), (["unter"], "wenigerals")]
        table.numbers = [
            "null": "0", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8",
            "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12", "zwanzig": "20", "dreißig": "30", "vierzig": "40",
            "fünfzig": "50", "sechzig": "60", "siebzig": "70", "achtzig": "80", "neunzig": "90", "hundert": "100",
            "tausend": "1000", "zweimal": "×2", "dreimal": "×3", "doppelt": "×2", "halb": "1/2", "hälfte": "1/2",
        ]
        table.units = [
            "sekunde": "second", "sekunden": "second", "minute": "minute", "minuten": "minute", "stunde": "hour",
            "stunden": "hour", "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "werktag": "day",
            "werktage": "day", "werktagen": "day", "arbeitstag": "day", "arbeitstage": "day", "arbeitstagen": "day",
            "woche": "week", "wochen": "week", "monat": "month", "monate": "month", "monaten": "month",
            "monats": "month", "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "prozent": "%",
        ]
        table.moments = [
            "montag": "monday", "dienstag": "tuesday", "mittwoch": "wednesday", "donnerstag": "thursday",
            "freitag": "friday", "samstag": "saturday", "sonnabend": "saturday", "sonntag": "sunday",
            "januar": "january", "februar": "february", "märz": "march", "april": "april", "mai": "may",
            "juni": "june", "juli": "july", "august": "august", "september": "september", "oktober": "october",
            "november": "november", "dezember": "december", "mittag": "noon", "mitternacht": "midnight",
            "morgen": "tomorrow", "heute": "today", "frist": "deadline", "termin": "deadline", "quartal": "quarter",
            "quartals": "quarter",
        ]
        table.limits = ["binnen", "innerhalb", "bis", "vor"]
        table.limitsBeforeUnits = ["in"]
        table.fillers = [
            "ein", "eine", "einer", "eines", "einem", "einen", "der", "die", "das", "des", "dem", "den", "von", "zum",
            "zur", "ende", "anfang", "spätestens", "nächsten", "nächster", "selben", "letzten", "ersten", "dieser",
            "diesem",
        ]
        table.deadlines = [
            "sofort": "immediately", "unverzüglich": "immediately", "umgehend": "immediately",
            "fristgerecht": "punctually", "pünktlich": "punctually", "rechtzeitig": "punctually",
            "baldmöglichst": "promptly",
        ]
        table.frequencies = ["täglich": "day", "wöchentlich": "week", "monatlich": "month", "jährlich": "year"]
        table.each = ["jede", "jeden", "jeder", "jedes", "pro", "je"]
        table.bounds = [
            "mindestens": .least, "wenigstens": .least, "mehrals": .least, "höchstens": .most, "maximal": .most,
            "wenigerals": .most,
        ]
        table.exclusives = ["nur", "ausschließlich", "außer", "lediglich"]
        table.negations = [
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "niemand", "niemanden",
            "niemandem", "nichts", "ohne", "weder", "nirgends",
        ]
        table.strengths = [
            "soll": .reservation, "sollen": .reservation, "sollte": .reservation, "sollten": .reservation,
            "darf": .reservation, "dürfen": .reservation, "könnte": .reservation, "könnten": .reservation,
            "meist": .reservation, "meistens": .reservation, "gewöhnlich": .reservation, "manchmal": .reservation,
            "gelegentlich": .reservation, "oft": .reservation, "möglichst": .reservation,
            "gegebenenfalls": .reservation, "fallsmöglich": .reservation, "kann": .plain, "können": .plain,
            "muss": .duty,
            "müssen": .duty, "verpflichtet": .duty, "immer": .always, "stets": .always, "nie": .always,
            "niemals": .always, "alle": .always, "allen": .always, "aller": .always, "jede": .always,
            "jeden": .always, "jeder": .always, "jedes": .always, "sämtliche": .always,
        ]
        table.quantifiers = [
            "einige": 1, "manche": 1, "mehrere": 1, "viele": 2, "alle": 4, "sämtliche": 4, "jede": 4, "jeden": 4,
            "jeder": 4, "jedes": 4,
        ]
        table.promises = ["wird", "werden"]
        table.oppositePrefixes = ["un"]
        table.oppositeEndings = [("los", "voll")]
        table.seemingOpposites = ["unter", "unterricht", "unterlag", "unternehm", "unser", "unterstütz"]
        return table
    }()
}
