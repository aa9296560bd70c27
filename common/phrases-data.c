/*
 * The phrasings, as PCRE2 patterns on text in the form that prose.h describes. They are
 * made of pieces and leave no room between these: what stands there would qualify the
 * number, and make it a part's, or another thing's.
 */
#include "phrases.h"

/* Years and periods that a sentence begins with; whether they are the report's is asked later. */
#define MONTHS "1月?(?:-|—|–|~|至|到)12月份?"
#define YEAR "(?:20\\d\\d年(?:" MONTHS "|度|内)?|本年(?:度|内)?|今年(?:度|内)?|全年|当年|年度?内|" \
	"本?(?:报告|统计)(?:期|年度)内?|一年来)"
#define PERIOD "(?:[自从]?(?:20\\d\\d年)?1月1日起?(?:至|到|-|—|–|~)+(?:20\\d\\d年)?12月31日" \
	"(?:止|期间)?)"
#define UNTIL "(?:(?:截[至止]到?|到|至)(?:20\\d\\d年)?(?:12月31日|12月底|年底|年末|底|目前)(?:为?止)?)"
#define TIME "(?:" PERIOD "|" UNTIL "|" YEAR "(?:累计)?)*"
#define ADVERB "(?:在?(?:法定|规定)的?(?:期限|时限|时间)内|共计|总共|一共|合计|总计|共|总|依法|已经|已|均|全部|实际|按时|按期|如期|及时|" \
	"依规|按照?规定(?:程序|时限|期限|时间)?|正式|顺利)*"

/* The beginning of a clause, with who did it (group 1) and when. */
#define ORDINAL "(?:\\([一二三四五六七八九十]+\\)|\\d+[.、]|[一二三四五六七八九十][是、])?"
#define LEAD "(?:其中:?|此外|另外|同时|据统计|经统计)?"
#define CLAUSE "(?:^" ORDINAL "|[,:(])" LEAD
#define WAYS "(?:通过[^,:;()\\d]{2,40}?等(?:多种|各种)?(?:方式|渠道|途径|形式))?"
#define START CLAUSE TIME "([^\\d,:;()、]{1,40}?)??" TIME WAYS ADVERB
/* The same where no one is named. */
#define POINT "(?:^" ORDINAL "|[,:(、]|(?<=[件宗起例])[和及与])" \
	"(?:其中:?|此外|另外|同时)?(?:[包内]?含|包括|加上|加|连同|另有|尚有|还有|仍有|有|另)?"

/* What ends a number with its unit, or a statement without one. */
#define END "(?=$|[,、:();\"”]|并|均|全部|都|已|同比|较|比|和|及|与|或|以及|其中)"
#define UNITS "件宗份起例个条项笔"
#define UNIT "[" UNITS "]"
#define NUMBER "(\\d++)" UNIT END
#define CASES "(\\d++)[件宗起例](?:(?=(?:行政)?诉讼)|" END ")"

/* Applications and who sends them, as long as that is anybody. */
#define FROM "(?:(?:各类|各种|公民、?法人(?:和|或者?|及|、|与)?其[他它]组织|社会公众|社会各界|群众|" \
	"单位[和或]个人|申请人)" \
	"(?:依法)?(?:提出|提交|递交)?的?)?"
#define APPLICATION "(?:政府|政务|信息|公开|依|申请|的)*?(?:依申请公开|公开的?申请|申请公开)" \
	"(?:政府|政务|信息|公开|申请|的)*(?:[书表件]|事项|办件|案件|业务)?"
#define BARE "(?:的?申请(?:[书表件]|事项)?)?"
#define TOTAL "(?:(?:总数|总量|数量|件数|数|量)?(?:共计|总计|合计|共|为|达到?|是|:)*)"
#define GOT "(?:新?收到|新收|接收|接到|收悉|登记|收)(?:和处理|并登记|了)?"
#define DONE "(?:办结|答复|办复|回复|办理完[毕结]|处理完[毕结]|办理答复|处理答复)(?:了)?"

/* Not, and what may stand between that and what there is not. */
#define NOT "(?:均|尚|并|从|暂)?(?:未[曾有]?|没有?|无)"
#define ANY "(?:任何形式的?|任何|一[件起宗例]|1[件起宗例]|相关)?"
#define CASE_END "(?:的)?(?:情况|情形|事项|现象|事件|案件|申请|发生|出现|[书表件])*(?:发生|出现)?" END

/* Being left for another year. */
#define OVER "(?:结转|顺延|延续|转结|转入?)"
#define NEXT "(?:至|到|入|给)?(?:下一?个?年度?|次年度?|明年|(20\\d\\d)年度?)" \
	"(?:继续)?(?:办理|处理|答复|办结)?"
#define LAST "(?:上一?年度?|去年度?|(20\\d\\d)年度?)(?:的)?" OVER \
	"(?:[至到](?:本|今)年度?|而来|过来|下来|来|继续|办理|未办结|的)*"

/* Reviews and suits, and what may stand before them. */
#define CAUSE "(?:因|由|由于|涉及|有关|关于|针对|就|对|依申请公开|(?:政府|政务)?信息公开|政务公开|" \
	"工作|申请|答复|行为|事项|问题|不服|而|所|被|引发|引起|产生|导致|发生|提起|提出|申请人|" \
	"方面|相关|共|有|的)*"
#define REVIEW "(?:行政)?复议(?:申请|案件|案|事项)?"
#define SUIT "(?:行政)?诉讼(?:案件|案|事项|应诉案件)?"
#define AND "(?:和|及|与|或者?|、|以及|及其)(?:被)?(?:提起|引发|引起|发生)?(?:的)?"
#define BOTH_ZERO REVIEW AND SUIT "(?:总数|数量|数)?(?:(?:均|各|都)?(?:为|是|:)*(?:0[件宗起例]?|[零无])|" \
	"(?:均|都)?(?:未|没有)发生)" END
/* Of a list it is what stands behind that there is not: 行政复议、行政诉讼败诉案件. */
#define BLAMED "(?!" AND SUIT "[^,:;()]*(?:败诉|纠正|纠错|撤销|违法|责任))"
#define OTHERS "(?:(?:举报|投诉|申诉|信访|上访)[、和及或])*"
#define RESULT "(?:结果|被|予以|为|的)*"
#define RESULTS "(?:" RESULT "(?:维持|纠正|其他结果|其他|尚未审结|未审结|撤销|驳回|终止|调解)" \
	"(?:结果|的)*:?\\d+[件宗起例][,、和及]?)*"
/* Behind a count and 其中 it is open whether results are of suits alone. */
#define OF_REVIEW START CAUSE REVIEW "(?:\\d+[件宗起例])?[,:(]*(?:其中)?[,:]*" RESULTS RESULT
#define OF_SUIT START CAUSE SUIT "(?:\\d+[件宗起例]\\((?:其中)?:?)?" RESULTS RESULT

#define ROW(name, tells, literal, pattern, flags) \
	{name, TELLS_##tells, NULL, literal, PATTERN(pattern), 1, 2, 0, 0, flags, PATTERN(NULL)}
#define NONE(name, tells, literal, pattern, flags) \
	{name, TELLS_##tells, NULL, literal, PATTERN(pattern), 1, 0, 0, 0, flags, PATTERN(NULL)}
#define LEFT(name, tells, count, year, year_is, pattern, flags) \
	{name, TELLS_##tells, NULL, "年", PATTERN(pattern), 0, count, year, year_is, \
	    flags, PATTERN(NULL)}
#define FATE(name, tells, result, literal, pattern) \
	{name, TELLS_##tells, result, literal, PATTERN(pattern CASES), 1, 2, 0, 0, \
	    PHRASE_DISPUTE | PHRASE_PART, PATTERN(NULL)}

/* Of two rows that tell the same, the one that counts only by itself stands behind. */
struct phrase phrases[] = {
	ROW("received", RECEIVED, "申请",
	    START GOT FROM APPLICATION TOTAL NUMBER, 0),
	ROW("received-number-first", RECEIVED, "申请",
	    START GOT "(?:共计|共)?(\\d++)" UNIT FROM APPLICATION END, 0),
	ROW("received-noun", RECEIVED, "申请",
	    START APPLICATION "(?:(?:总数量?|总量|数量|件数|数|量)" TOTAL "|共计?|合计|总计)"
	    NUMBER, 0),
	ROW("received-there-are", RECEIVED, "共",
	    START "共计?有" FROM APPLICATION TOTAL NUMBER, 0),
	{"received-from-people", TELLS_RECEIVED, NULL, "申请", PATTERN(
	    POINT TIME "(?:公民、?法人(?:和|或者?|及|、|与)?其[他它]组织|社会公众)(?:向[我本].{1,2})?"
	    "(?:依法)?(?:提出|提交|递交)的?" APPLICATION TOTAL NUMBER), 0, 1, 0, 0, 0, PATTERN(NULL)},
	ROW("received-subject", RECEIVED, "申请",
	    START APPLICATION "(?:工作)?(?:共计|共)?" GOT BARE TOTAL NUMBER, 0),
	ROW("received-bare", RECEIVED, "申请",
	    START GOT FROM "的?申请(?:[书表件]|事项)?" TOTAL NUMBER, PHRASE_TOPIC),
	ROW("received-bare-number-first", RECEIVED, "申请",
	    START GOT "(?:共计|共)?(\\d++)" UNIT "申请" END, PHRASE_TOPIC),
	ROW("received-only", RECEIVED, "收",
	    START "(?:新?收到|新收)(?:了)?" TOTAL NUMBER, PHRASE_TOPIC),
	{"received-new", TELLS_RECEIVED, NULL, "新收", PATTERN(
	    POINT "(?:本年度?|当年)?新收到?" FROM BARE TOTAL NUMBER), 0, 1, 0, 0,
	    PHRASE_TOPIC | PHRASE_PART, PATTERN(NULL)},
	ROW("accepted", RECEIVED, "受理",
	    START "受理(?:了)?" FROM APPLICATION TOTAL NUMBER, PHRASE_WEAK),
	ROW("accepted-number-first", RECEIVED, "受理",
	    START "受理(?:了)?(?:共计|共)?(\\d++)" UNIT FROM APPLICATION END, PHRASE_WEAK),
	ROW("accepted-bare", RECEIVED, "受理",
	    START "受理(?:了)?" FROM BARE TOTAL NUMBER, PHRASE_TOPIC | PHRASE_WEAK),
	NONE("received-zero", RECEIVED, "申请",
	    START GOT FROM APPLICATION TOTAL "零" UNIT END, 0),
	/* 没有依申请公开的政府信息: none was disclosed. */
	NONE("received-none", RECEIVED, "申请",
	    START NOT "(?:收到|接到|接收|受理|收|有|发生|产生)?过?" ANY
	    "(?!依申请公开的(?:政府|政务)?信息(?:$|[,:()]))" FROM APPLICATION CASE_END, 0),
	NONE("received-nobody", RECEIVED, "申请",
	    START NOT "(?:人|公民、?法人(?:和|或者?|及|、|与)?其[他它]组织)(?:向我.|向本.{1,2})?"
	    "(?:提出|提交|递交)?(?:过)?" APPLICATION CASE_END, 0),
	NONE("received-none-noun", RECEIVED, "申请",
	    START APPLICATION "(?:受理)?(?:总数|数量|数|量)?(?:均?为|:)*[0零无]" UNIT "?" END, 0),
	NONE("received-none-bare", RECEIVED, "申请",
	    START NOT "(?:收到|接到|接收|受理)过?" ANY FROM "申请(?:[书表件]|事项)?" CASE_END,
	    PHRASE_TOPIC),

	LEFT("carried-in", CARRIED_IN, 2, 1, -1,
	    POINT "[由从自]?" LAST APPLICATION TOTAL NUMBER, PHRASE_PART),
	LEFT("carried-in-bare", CARRIED_IN, 2, 1, -1,
	    POINT "[由从自]?" LAST BARE TOTAL NUMBER, PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-in-number-between", CARRIED_IN, 2, 1, -1,
	    POINT "[由从自]?" LAST "(\\d++)" UNIT "(?:" APPLICATION "|申请)" END,
	    PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-in-verb-first", CARRIED_IN, 2, 1, -1,
	    POINT "(?:结转|承接)(?:上一?年度?|去年度?|(20\\d\\d)年度?)(?:的)?(?:" APPLICATION "|" BARE
	    ")" TOTAL NUMBER, PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-in-number-first", CARRIED_IN, 1, 2, -1,
	    POINT "(\\d++)" UNIT BARE "(?:为|系|是|由)?" LAST BARE END, PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-in-none", CARRIED_IN, 0, 1, -1,
	    POINT NOT LAST "(?:" APPLICATION "|" BARE ")" CASE_END, PHRASE_TOPIC),
	LEFT("carried-in-none-behind", CARRIED_IN, 0, 1, -1,
	    POINT "(?:上一?年度?|去年度?|(20\\d\\d)年度?)" NOT OVER "(?:" APPLICATION "|" BARE ")" CASE_END,
	    PHRASE_TOPIC),
	LEFT("carried-out", CARRIED_OUT, 2, 1, 1,
	    POINT "将?" OVER NEXT "(?:的)?" APPLICATION TOTAL NUMBER, PHRASE_PART),
	LEFT("carried-out-bare", CARRIED_OUT, 2, 1, 1,
	    POINT "(?:本年度?|年末|年底)?将?" OVER NEXT BARE TOTAL NUMBER, PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-out-number-first", CARRIED_OUT, 1, 2, 1,
	    POINT "(?:年底)?(?:剩余|其余|余|剩|尚?未办结|尚?未答复)?(?:的)?(\\d++)" UNIT
	    "(?:" APPLICATION "|" BARE ")(?:因|由于)?"
	    "(?:正在办理|尚在办理|在办|尚?未办结|未到期|尚?未到(?:法定)?(?:答复|办理)?(?:期限?|时限))?(?:中)?,?"
	    "(?:将|已|需|均|被|依法|按规定|按要求|按程序)*" OVER NEXT END, PHRASE_TOPIC | PHRASE_PART),
	LEFT("carried-out-to-do", CARRIED_OUT, 1, 2, 1,
	    POINT "(?:剩余|其余|余|剩)(?:的)?(\\d++)" UNIT "(?:" APPLICATION "|" BARE ")"
	    "(?:将|拟|需)*[于在](?:下一?个?年度?|次年度?|明年|(20\\d\\d)年度?)(?:继续)?(?:办理|处理|答复|办结)"
	    END, PHRASE_TOPIC | PHRASE_PART | PHRASE_WEAK),
	LEFT("carried-out-none", CARRIED_OUT, 0, 1, 1,
	    POINT NOT "(?:需|申请)?" OVER NEXT "(?:的)?(?:" APPLICATION "|" BARE ")" CASE_END,
	    PHRASE_TOPIC),

	ROW("processed", PROCESSED, "申请",
	    START DONE FROM APPLICATION TOTAL NUMBER, 0),
	ROW("processed-number-first", PROCESSED, "申请",
	    START DONE "(\\d++)" UNIT FROM APPLICATION END, 0),
	ROW("finished-bare", PROCESSED, "完",
	    START "[办处]理完[毕结]" BARE TOTAL NUMBER, PHRASE_TOPIC),
	ROW("closed-bare", PROCESSED, "办结",
	    START "办结(?:了)?" BARE TOTAL NUMBER, PHRASE_TOPIC),
	ROW("answered-bare", PROCESSED, "复",
	    START "(?:办理|处理)?(?:答复|办复|回复)(?:了)?" BARE TOTAL NUMBER, PHRASE_TOPIC),
	ROW("processed-passive", PROCESSED, "件",
	    START "(\\d++)" UNIT BARE "(?:现?已经?|均已?|全部|都已?|依法|按时|按期|按规定(?:程序)?)+"
	    DONE "(?:完毕)?" END, PHRASE_TOPIC),

	ROW("reviews", REVIEWS, "复议",
	    START CAUSE REVIEW TOTAL CASES, PHRASE_DISPUTE),
	ROW("suits", SUITS, "诉讼",
	    START CAUSE SUIT TOTAL CASES, PHRASE_DISPUTE),
	ROW("suits-behind", SUITS, "诉讼",
	    START CAUSE REVIEW "(?:总数|数量|数|共计|共|为|:)*\\d+[件宗起例](?:、|和|及|与|以及)?" CAUSE SUIT
	    TOTAL CASES, PHRASE_DISPUTE),
	ROW("reviews-number-first", REVIEWS, "复议",
	    START CAUSE "(\\d++)[件宗起例]" CAUSE REVIEW END, PHRASE_DISPUTE),
	ROW("suits-number-first", SUITS, "诉讼",
	    START CAUSE "(\\d++)[件宗起例]" CAUSE SUIT END, PHRASE_DISPUTE),
	ROW("both", BOTH, "复议",
	    START CAUSE REVIEW AND SUIT "(?:总数|总量)?(?:共计|总计|合计|共|总数为)" CASES,
	    PHRASE_DISPUTE),
	NONE("reviews-zero", REVIEWS, "复议", START CAUSE BOTH_ZERO, PHRASE_DISPUTE),
	NONE("suits-zero", SUITS, "诉讼", START CAUSE BOTH_ZERO, PHRASE_DISPUTE),
	NONE("reviews-none", REVIEWS, "复议",
	    START NOT "(?:收到)?" ANY CAUSE ANY OTHERS REVIEW CASE_END BLAMED, PHRASE_DISPUTE),
	NONE("suits-none", SUITS, "诉讼",
	    START NOT "(?:收到)?" ANY CAUSE ANY OTHERS "(?:" REVIEW AND ")?" SUIT CASE_END,
	    PHRASE_DISPUTE),
	{"suits-direct", TELLS_SUITS_DIRECT, NULL, "直接", PATTERN(
	    POINT "(?:行政诉讼)?未经复议(?:而)?直接(?:起诉|提起诉讼|提起行政诉讼)(?:的|案件)*" TOTAL
	    CASES), 0, 1, 0, 0, PHRASE_DISPUTE | PHRASE_PART, PATTERN(NULL)},
	{"suits-reviewed", TELLS_SUITS_REVIEWED, NULL, "复议后", PATTERN(
	    POINT "(?:行政诉讼)?(?:经)?复议后(?:再)?(?:起诉|提起诉讼|提起行政诉讼)(?:的|案件)*" TOTAL
	    CASES), 0, 1, 0, 0, PHRASE_DISPUTE | PHRASE_PART, PATTERN(NULL)},
	FATE("reviews-upheld", REVIEWS, "upheld", "维持", OF_REVIEW "维持(?:结果|的)*:?"),
	FATE("reviews-corrected", REVIEWS, "corrected", "纠正", OF_REVIEW "纠正(?:结果|的)*:?"),
	FATE("reviews-other", REVIEWS, "other", "其他结果", OF_REVIEW "其他结果(?:的)?:?"),
	FATE("reviews-pending", REVIEWS, "pending", "未审结", OF_REVIEW "尚?未审结(?:的)?:?"),
	FATE("suits-upheld", SUITS, "upheld", "维持", OF_SUIT "维持(?:结果|的)*:?"),
	FATE("suits-corrected", SUITS, "corrected", "纠正", OF_SUIT "纠正(?:结果|的)*:?"),
	FATE("suits-other", SUITS, "other", "其他结果", OF_SUIT "其他结果(?:的)?:?"),
	FATE("suits-pending", SUITS, "pending", "未审结", OF_SUIT "尚?未审结(?:的)?:?"),
};
const size_t phrases_n = sizeof phrases / sizeof *phrases;

const char phrases_units[] = UNITS;
const char *const phrases_begins[] = {START, POINT};
const size_t phrases_begins_n = sizeof phrases_begins / sizeof *phrases_begins;

/* See PHRASES_TIME_SKIP. */
struct pattern phrases_time = PATTERN(
    "(《[^》]*》|[〔\\[(]\\d{4}[〕\\])]|(?<!对)[比较](?:上一?年|去年|前年|往年|20\\d\\d年)度?(?:同期)?|"
    "[与同和](?:上一?年|去年|前年|往年|20\\d\\d年)度?(?:同期)?(?:相比|比|持平)|同比|"
    "(?:上一?年|去年|20\\d\\d年)度?(?:的|无|没有)?" OVER "|" OVER "[至到入给]?(?:下一?个?年|次年|明年|20\\d\\d年)|"
    "(?:结转|承接)(?:上一?年|去年|20\\d\\d年))|"
    "([上下]半年|[一二三四1-4]季度|(?:上一?个?年|去年|前一?年)(?:度?的?(?:全年|当年))?|往年|历年|"
    "十[一二三四五]五|疫情|[二两三四五六七八九十]年来|近[一二两三四五六七八九十几\\d]+年|"
    "近年|(?:以来|至今|实施|施行|开通|成立)[^,:;]{0,4}[至到](?:20\\d\\d年)?"
    "(?:12月31日|12月底|年底|年末|底|末)?|以来|(?:实施|施行|开通|成立)后|[一二两三四五六七八九十]年间|"
    "本届|任期|(?:节|假|两会)期间|目前|发布之日|"
    "同期|\\d+ \\d+年|20\\d\\d年?(?:-|—|–|~|至|到|、|和|及|与)20\\d\\d年|每年|明年|下一?年|次年|"
    "二[〇○零][一二三四五六七八九〇○零]{2}年|(?<!\\d)(?:20\\d\\d年(?!" MONTHS "))?(?!" MONTHS ")"
    "(?:1[01]月|[2-9]月|12月(?!31日|底)|1月(?!1日起?(?:至|到|-|—|–|~)+(?:20\\d\\d年)?12月31日)))|"
    "(本年|今年|全年|当年|报告期|统计期|年度?内|年底|年末|(?<![年至到—–~-])12月31日|(?<=截[至止])12月31日|(?<!年)12月底)|"
    "(?:(20\\d\\d)年)?1月1日起?(?:至|到|-|—|–|~)+(?:(20\\d\\d)年)?12月31日|"
    "(20\\d\\d)年(?:" MONTHS "|度?的?(?:全年|当年))?");

/* What a paragraph on applications says; one on reviews and suits of disclosure. */
struct pattern phrases_topic = PATTERN("依申请|公开的?申请|申请公开");
struct pattern phrases_dispute = PATTERN("依申请|公开的?申请|申请公开|"
    "公开[^,]{0,12}(?:复议|诉讼)|复议、?(?:行政)?诉讼情况");

struct pattern phrases_foreign = PATTERN("建议|提案|议案|信访|来信|来访|来电|信件|咨询|投诉|举报|"
    "诉求|线索|交办|问政|舆情|办实事|反映|信用修复|"
    "热线|留言|信箱|工单|电话|许可|处罚|备案|听证|督办|网民|查询|服务事项|复议|诉讼|项目");
struct pattern phrases_near = PATTERN("申请|结转|顺延");
struct pattern phrases_undone = PATTERN("另有?(?![^,:;]*(?:结转|顺延|未办结))[^,:;\\d]{0,6}\\d|"
    "下属单位\\d|撤回|撤销|撤诉|终止|[又另再](?:次|外)?[收受]|"
    "不(?:属于|是|符合)(?:政府|依申请|信息)|实际(?:收到|受理|有|为|是)?\\d|有效申请|重复登记|"
    "其中[,:]?(?:[我本](?:机关|单位|级|局|委|办)|[^,:;\\d]{0,9}本级)");
struct pattern phrases_before = PATTERN("申请[^,:;]*\\d" UNIT "|\\d" UNIT "[^,:;]*申请");
struct pattern phrases_late = PATTERN("超期|逾期|延期");
struct pattern phrases_part = PATTERN("其中|分别|包括|[包内]含|(?<=[,(])含|[件宗起例]中|"
    "例如|案例|复议机关|(?:指导|督促)各|协助|转办");

struct pattern phrases_unit = PATTERN("(?:^|[,:(、])([^,:;(、\\d]{1,20}?(?:局|委|办|镇|乡|街道|中心|"
    "公司|部门|单位|[大支总]队|本级|办公室|政府|法院|科室|股室))(?=[,:(]|方面)");
struct pattern phrases_wider = PATTERN("(?:^|[,:(、])(?:20\\d\\d年度?|全年|今年|本年度?)?"
    "((?:[^,:;(、\\d]{0,8}(?:全[省市县区州盟旗]|系统|各级|各[省市县区州街乡镇单部]|[下所直局]属|网|"
    "线[上下]|信[函件]|邮|当面|现场|窗口|平台|渠道|传真|电话|自然人|公民|个人|法人|企业|组织|律师)"
    "[^,:;(、\\d]{0,12}?)|"
    "[^,:;(、\\d]{0,20}?(?:局|委|办|厅|镇|乡|街道|中心|公司|部门|单位|支队|本级|办公室|政府|法院|"
    "科室|股室|[省市县区]\\)?))"
    "(?:共计|共|总|累计|依法)*(?:收到|新收|接收|受理|办理|办结|答复)");

/* Ways to apply, and those who do. */
#define WAY "(?:网|线[上下]|信函|邮|当面|现场|窗口|平台|传真|电话|系统)"
#define KIND "(?:自然人|公民|个人|法人|企业|组织|律师)"
#define LISTED "(?:\\([一二三四五六七八九十\\d]+\\)|\\d+[.、]|[一二三四五六七八九十][是、])?"
#define OF_WAY "(?:" WAY "|" KIND ")[^,:;\\d]{0,6}(?:申请|方式|形式|渠道|途径|方面)"

/* With this before it a figure is a part's, or of a kind: what all ways do (等方式) is the whole. */
struct pattern phrases_limit = PATTERN("(?:^|[,:;(])"
    "(?![^,:;]*(?:等|拓宽|完善|优化|畅通|加强|健全|推进|提升|规范|建设))" LISTED "(?:"
    "(?:通过|从|以)[^,:;\\d]{0,20}?" WAY "[^,:;\\d]{0,12}|[^,:;\\d]{0,8}?" OF_WAY "|"
    "[^,:;\\d]{1,12}(?:层面|渠道)|(?:在|关于|针对|涉及)(?!收到)[^,:;]{1,20}?(?:问题|类|类申请|的申请|事项)|"
    "在(?![^,:;]*(?:公开|申请|办理|受理|答复|处理|工作))[^,:;\\d]{2,12}方面|[^,:;\\d]{2,12}类(?:申请)?|"
    "不?(?:属于|符合)[^,:;]{1,24}的|涉及[^,:;]{1,24}的(?:申请)?|除[^,:;]{1,20}外?|经审[查核]|"
    "以[^,:;]{1,20}为被申请人|作为[^,:;]{1,24})[,:]");

/* A heading, or a text in front, after which figures are so. */
struct pattern phrases_label = PATTERN("^" LISTED "[^,:;\\d]{0,6}?" OF_WAY "(?:的?(?:办理|处理)?情况)?$");
