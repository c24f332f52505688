extension MeaningTable {
    static let english: MeaningTable = {
        var table = MeaningTable()
        table.add([
            "no later than": "by", "not later than": "by", "at the latest by": "by", "prior to": "before",
            "ahead of": "before",
            "at once": "immediately", "straight away": "immediately", "right away": "immediately",
            "without delay": "immediately", "the same day": "immediately", "same day": "immediately",
            "as soon as possible": "promptly", "on time": "punctually", "in time": "punctually",
            "in good time": "punctually",
            "at all times": "always", "all the time": "always", "every time": "always", "each time": "always",
            "without exception": "always", "at no time": "never", "under no circumstances": "never",
            "at least": "atleast", "no fewer than": "atleast", "no less than": "atleast", "not less than": "atleast",
            "a minimum of": "atleast", "at a minimum": "atleast", "or more": "atleast", "more than": "morethan",
            "at most": "atmost", "no more than": "atmost", "not more than": "atmost", "a maximum of": "atmost",
            "or fewer": "atmost", "or less": "atmost", "fewer than": "lessthan", "less than": "lessthan",
            "not only": "notonly", "only then": "then", "if only": "ifonly", "apart from": "except",
            "other than": "except",
            "up to date": "uptodate", "up to speed": "uptospeed", "up to standard": "uptostandard",
            "close of business": "closeofbusiness",
            "is expected to": "should", "are expected to": "should",
            "is encouraged to": "may", "is allowed to": "may", "is permitted to": "may", "is required to": "must",
            "are required to": "must", "has to": "must", "have to": "must", "needs to": "must", "need to": "must",
            "ought to": "should", "tries to": "triesto", "aims to": "aimsto", "seeks to": "aimsto",
            "per cent": "percent", "half a": "half", "half an": "half",
        ])
        for word in ["where", "wherever", "when", "whenever", "if", "as"] {
            for condition in [
                "possible", "appropriate", "necessary", "needed", "required", "relevant", "practicable", "feasible",
                "applicable",
            ] {
                table.add(["\(word) \(condition)": "ifpossible", "\(word) it is \(condition)": "ifpossible"])
            }
        }
        table.beforeNumbers = [
            (["up", "to"], "atmost"), (["over"], "morethan"), (["above"], "morethan"), (["under"], "lessthan"),
            (["below"], "lessthan"),
        ]
        table.numbers = [
            "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
            "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
            "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
            "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
            "ninety": "90", "hundred": "100", "thousand": "1000", "million": "1000000", "billion": "1000000000",
            "dozen": "12", "twice": "×2", "thrice": "×3", "double": "×2", "triple": "×3", "half": "1/2",
            "quarter": "1/4", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
            "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
                // “One” and “first” are left out: they seldom count (“one’s own”, “no one”, “at first”), and where another
                // number takes their place, that is seen.
        ]
        table.units = [
            "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour",
            "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
            "fortnights": "fortnight", "month": "month", "months": "month", "year": "year", "years": "year",
            "percent": "%", "pound": "£", "pounds": "£", "euro": "€", "euros": "€", "dollar": "$", "dollars": "$",
            "pence": "penny", "annual": "year",
        ]
        table.moments = [
            "monday": "monday", "mondays": "monday", "tuesday": "tuesday", "tuesdays": "tuesday",
            "wednesday": "wednesday", "wednesdays": "wednesday", "thursday": "thursday", "thursdays": "thursday",
            "friday": "friday", "fridays": "friday", "saturday": "saturday", "saturdays": "saturday",
            "sunday": "sunday", "sundays": "sunday", "january": "january", "february": "february", "march": "march",
            "april": "april", "may": "may", "june": "june", "july": "july", "august": "august",
            "september": "september", "october": "october", "november": "november", "december": "december",
            "noon": "noon", "midday": "noon", "midnight": "midnight", "lunchtime": "lunchtime", "evening": "evening",
            "tomorrow": "tomorrow", "today": "today", "weekend": "weekend", "closeofbusiness": "closeofbusiness",
            "deadline": "deadline", "deadlines": "deadline", "quarter": "quarter", "shift": "shift",
        ]
        table.limits = ["within", "by", "before", "until", "till"]
        table.limitsBeforeUnits = ["in"]
        table.fillers = [
            "a", "an", "the", "one", "that", "this", "end", "close", "of", "next", "following", "same", "last", "first",
            "working", "business", "calendar", "clear", "agreed", "given", "set", "start", "beginning", "any", "their",
            "its", "each", "every", "half", "couple", "few",
        ]
        table.deadlines = ["immediately": "immediately", "promptly": "promptly", "punctually": "punctually"]
        table.frequencies = [
            "hourly": "hour", "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
            "quarterly": "quarter", "yearly": "year", "annually": "year",
        ]
        table.each = ["each", "every", "per"]
        table.bounds = [
            "atleast": .least, "minimum": .least, "morethan": .least, "atmost": .most, "maximum": .most,
            "lessthan": .most,
        ]
        table.exclusives = ["only", "solely", "exclusively", "except", "excepting", "excluding"]
        table.negations = [
            "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "non", "without", "unless",
            "cannot", "cant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt",
            "shouldnt", "couldnt", "mustnt", "neednt", "hasnt", "havent", "hadnt", "mightnt", "shant",
        ]
        table.strengths = [
            "should": .reservation, "may": .reservation, "might": .reservation, "could": .reservation,
            "usually": .reservation, "normally": .reservation, "generally": .reservation, "typically": .reservation,
            "mostly": .reservation, "sometimes": .reservation, "occasionally": .reservation, "often": .reservation,
            "possible": .reservation, "possibly": .reservation, "appropriate": .reservation, "tries": .reservation,
            "aims": .reservation, "triesto": .reservation, "aimsto": .reservation, "optionally": .reservation,
            "ifpossible": .reservation, "preferably": .reservation, "ideally": .reservation,
            "can": .plain,
            "must": .duty, "shall": .duty, "required": .duty, "requires": .duty, "ensures": .duty,
            "guarantees": .duty, "mandatory": .duty,
            "always": .always, "never": .always, "every": .always, "all": .always, "each": .always,
        ]
        table.quantifiers = [
            "few": 1, "some": 1, "several": 1, "many": 2, "most": 3, "any": 4, "all": 4, "every": 4, "each": 4,
        ]
        table.promises = ["will", "would"]
        table.oppositePrefixes = ["un", "in", "im", "ir", "il", "non", "dis"]
        table.oppositeEndings = [("less", "ful")]
        table.seemingOpposites = [
            "inform", "insid", "incom", "input", "intend", "intent", "impress", "improv", "import", "impart", "impact",
            "discover", "display", "disclos", "discount", "dispos", "dissolv", "discharg", "discuss", "instal",
            "install", "invest", "insight", "invent", "inflow", "increas", "insure", "intake", "impose", "impos",
            "implant",
        ]
        return table
    }()
}
