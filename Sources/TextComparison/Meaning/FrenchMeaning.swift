extension MeaningTable {
    static let french: MeaningTable = {
        var table = MeaningTable()
        table.add([
            "au plus tard": "avant", "dès que possible": "rapidement", "le jour même": "immédiatement",
            "sans délai": "immédiatement", "tout de suite": "immédiatement", "à temps": "ponctuellement",
            "dans les délais": "ponctuellement", "à tout moment": "toujours", "en tout temps": "toujours",
            "à chaque fois": "toujours", "au moins": "aumoins", "au minimum": "aumoins", "pas moins de": "aumoins",
            "plus de": "plusde", "au plus": "auplus", "au maximum": "auplus", "pas plus de": "auplus",
            "moins de": "moinsde", "non seulement": "nonseulement", "si possible": "sipossible",
            "si nécessaire": "sipossible", "au besoin": "sipossible", "en général": "généralement",
            "à moins que": "sauf",
        ])
        table.numbers = [
            "zéro": "0", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6", "sept": "7", "huit": "8",
            "neuf": "9", "dix": "10", "onze": "11", "douze": "12", "quinze": "15", "vingt": "20", "trente": "30",
            "quarante": "40", "cinquante": "50", "soixante": "60", "cent": "100", "mille": "1000", "double": "×2",
            "triple": "×3", "moitié": "1/2",
        ]
        table.units = [
            "seconde": "second", "secondes": "second", "minute": "minute", "minutes": "minute", "heure": "hour",
            "heures": "hour", "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month",
            "an": "year", "ans": "year", "année": "year", "années": "year",
        ]
        table.moments = [
            "lundi": "monday", "mardi": "tuesday", "mercredi": "wednesday", "jeudi": "thursday", "vendredi": "friday",
            "samedi": "saturday", "dimanche": "sunday", "janvier": "january", "février": "february", "mars": "march",
            "avril": "april", "mai": "may", "juin": "june", "juillet": "july", "août": "august",
            "septembre": "september", "octobre": "october", "novembre": "november", "décembre": "december",
            "midi": "noon", "minuit": "midnight", "demain": "tomorrow", "trimestre": "quarter", "échéance": "deadline",
        ]
        table.limits = ["avant", "dici", "jusquà", "jusquau", "sous"]
        table.limitsBeforeUnits = ["dans", "en"]
        table.fillers = [
            "un", "une", "le", "la", "les", "de", "du", "des", "fin", "la", "début", "prochain", "prochaine", "ce",
            "cette", "même", "premier", "première",
        ]
        table.deadlines = [
            "immédiatement": "immediately", "ponctuellement": "punctually", "rapidement": "promptly",
        ]
        table.frequencies = [
            "quotidiennement": "day", "hebdomadairement": "week", "mensuellement": "month", "annuellement": "year",
        ]
        table.each = ["chaque", "par"]
        table.bounds = ["aumoins": .least, "plusde": .least, "auplus": .most, "moinsde": .most, "maximum": .most]
        table.exclusives = ["seulement", "uniquement", "exclusivement", "sauf", "excepté", "hormis"]
        // “Ne” goes along with these, “n’” is part of the next word, and “plus” and “personne” mean other things, too.
        table.negations = ["pas", "jamais", "sans", "aucun", "aucune", "rien", "ni", "nul", "nulle"]
        table.strengths = [
            "devrait": .reservation, "devraient": .reservation, "peut": .reservation, "peuvent": .reservation,
            "pourrait": .reservation, "pourraient": .reservation, "généralement": .reservation,
            "habituellement": .reservation, "normalement": .reservation, "parfois": .reservation,
            "souvent": .reservation, "sipossible": .reservation, "éventuellement": .reservation,
            "doit": .duty, "doivent": .duty, "obligatoire": .duty, "obligatoirement": .duty, "toujours": .always,
            "jamais": .always, "tous": .always, "toutes": .always, "chaque": .always, "systématiquement": .always,
        ]
        table.quantifiers = [
            "certains": 1, "certaines": 1, "quelques": 1, "plusieurs": 1, "tous": 4, "toutes": 4, "chaque": 4,
        ]
        return table
    }()
}
