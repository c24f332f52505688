"""The words that make_content.py builds its sentences from."""

SERVICES = """Adult Care|Archives|Building Control|Children's Services|Community Safety|Customer Contact|Democratic Services|
Digital|Early Years|Economic Growth|Education|Elections|Environmental Health|Estates|Facilities|Finance|Fire and Rescue|
Fostering|Highways|Housing|Human Resources|Legal Services|Leisure|Libraries|Licensing|Museums|Parks and Open Spaces|
Parking|Planning|Procurement|Public Health|Registrars|Residential Services|Revenues and Benefits|School Meals|
Social Work|Trading Standards|Transport|Waste and Recycling|Youth Justice""".replace("\n", "").split("|")

PLACES = """Abbotsford|Ashdown|Barrowdale|Beckford|Calderside|Carrow|Dunmere|Eastwell|Fenham|Glenister|Harrowby|Hexley|
Kingsmoor|Langwith|Marlowe|Netherby|Oakhampton|Penrith Vale|Quarrington|Ravensholme|Selwick|Thornbury|Ulverston|
Wensley|Yarrow""".replace("\n", "").split("|")

COMPETENCIES = """Accountability|Achieving results|Adaptability|Analysing problems|Building relationships|Change and improvement|
Coaching others|Collaboration|Commercial awareness|Communicating clearly|Creativity|Customer focus|Data and evidence|
Delegation|Digital confidence|Embracing change|Empowering people|Equality and inclusion|Financial stewardship|Flexibility|
Health and safety|Influencing|Information management|Integrity|Leading people|Learning and development|
Listening to customers|Managing performance|Managing risk|Negotiating|Organisational awareness|Partnership working|
Planning and organising|Political awareness|Problem solving|Project delivery|Quality|Resilience|Respect|
Safeguarding|Self-awareness|Setting direction|Strategic thinking|Sustainability|Taking ownership|Teamwork|
Valuing people|Working together""".replace("\n", "").split("|")

LEVELS = [
    ("All colleagues", "Everyone who works in the service"),
    ("People managers", "Front line supervisors and team leaders"),
    ("Service leaders", "Heads of service and their deputies"),
    ("Directors", "The corporate management team"),
    ("Chief officers", "Those who answer to the council itself"),
    ("Elected members", "Those who answer to residents"),
]

VERBS = """Accepts|Acts on|Adapts|Agrees|Analyses|Anticipates|Asks about|Builds|Challenges|Champions|Checks|Clarifies|Considers|
Coordinates|Creates|Defines|Delivers|Demonstrates|Develops|Encourages|Ensures|Evaluates|Explains|Explores|Gathers|Identifies|
Improves|Influences|Interprets|Involves others in|Leads|Listens to|Manages|Measures|Monitors|Negotiates|Organises|Plans|
Prioritises|Promotes|Protects|Puts forward|Recognises|Records|Reflects on|Resolves|Reviews|Seeks|Sets|Shapes|Shares|Simplifies|
Supports|Takes ownership of|Tests|Understands|Uses|Values""".replace("\n", "").split("|")

POOR_VERBS = """Avoids|Blames others for|Complains about|Criticises|Delays|Disregards|Dismisses|Fails to consider|Forgets|Hides|
Ignores|Imposes|Is defensive about|Is unaware of|Makes assumptions about|Misses|Neglects|Overlooks|Refuses to discuss|Resists|
Sees no need for|Shows little interest in|Speaks negatively about|Takes credit for|Undermines|Withholds""".replace("\n", "").split("|")

QUALITIES = """accurate|agreed|ambitious|appropriate|clear|complex|competing|conflicting|constructive|corporate|cross-service|
day-to-day|difficult|diverse|early|effective|emerging|ethical|fair|honest|innovative|joint|local|long-term|measurable|new|
open|personal|positive|practical|realistic|regular|relevant|shared|short-term|strategic|timely|transparent|unfamiliar|
well-evidenced""".replace("\n", "").split("|")

THINGS = """advice|agreements|aims|budgets|changes|commitments|complaints|conversations|customers' needs|data|deadlines|decisions|
demands|evidence|expectations|experience|feedback|goals|good practice|ideas|improvements|information|initiatives|issues|
knowledge|learning|lessons|objectives|obstacles|opportunities|options|outcomes|partnerships|performance|perspectives|plans|
policies|priorities|problems|processes|projects|proposals|relationships|requests|resources|responsibilities|results|risks|
services|skills|solutions|standards|suggestions|targets|technology|trends|views|working arrangements""".replace("\n", "").split("|")

ENDINGS = """across the service|and follows them through to completion|and keeps others informed of progress|
and learns from what went well and what didn't|and says so when they are at risk|before taking a decision|
even when faced with setbacks|from the customer's point of view|in a way that others can understand|in line with our values|
in order to make the best use of public money|in partnership with other organisations|on behalf of the whole council|
rather than waiting to be asked|so that colleagues know what is expected of them|so that residents are treated fairly|
that make a difference to local people|through regular one-to-one meetings|to agreed timescales and standards|
to achieve the council's goals|to improve how the team works together|when circumstances change|
while balancing the needs of different groups|with colleagues, customers and partners|with energy and enthusiasm|
within the limits of the role|without compromising quality or safety|– including those that are unpopular –|
for the benefit of the whole community|by asking "what would help most here?\"""".replace("\n", "").split("|")
