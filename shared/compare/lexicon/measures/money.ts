/** What sums of money are. Lines as `../measures.ts` explains them. */
export const MONEY = `
stolen | Stolen | fixed | money thing | steal theft heist rob robbery loot ?haul burglary ?raid make_off got_away_with made_off_with rustle rustler escaped_with
revenue | Revenue | flow | money | revenue turnover =sales sales turn_over takings receipts gross box_office ?take_in ?bring_in commercial_income net_sales =takings
profit | Profit | flow | money | profit earnings net_income ?earn surplus ?pocket in_the_black into_the_black pre-tax_earnings ebitda net_earnings
loss | Loss | flow | money | net_loss net_deficit pre-tax_loss take_a_loss in_the_red into_the_red burned_through write_off | loss lose : money
loan | Loan | fixed | money | loan lend borrow ?credit soft_loan overdraft student_loan credit_line bailout ?rescue ?lifeline rescue_package mortgage_of a_credit_of
fine | Fine | fixed | money | fine penalty ?forfeit penalise penalize ?told_to_pay ?must_pay ?dock
bail | Bail | fixed | money | bail surety bond_hearing release_from_custody walk_free
ransom | Ransom | fixed | money | ransom kidnapper extortionist decryption win_freedom secure_the_release
bribe | Bribes | fixed | money | bribe bribery kickback backhander illicit_payment under_the_table political_favour political_favor
fraud | Fraud | changing | money | embezzle embezzlement siphon launder defraud swindle swindler fraud scam misappropriate ?divert cheat plunder fleece ?con cheat_out_of ponzi pyramid_scheme
settlement | Settlement | fixed | money | ?settle settlement compensation compensate payout ?award pay_out out-of-court reparation
claim | Claim | fixed | money | sue lawsuit in_damages seek_damages =damages compensation_claim
reward | Reward | fixed | money | reward bounty price_on_the_head for_information for_tips information_leading
prize | Prize | fixed | money | prize jackpot lottery prize_money purse winnings nobel
auction | Auction price | fixed | money | auction hammer ?fetch ?bidder under_the_hammer telephone_bidder knocked_down saleroom christie sotheby hammer_price
bequest | Left in a will | fixed | money | bequest bequeath legacy in_his_will in_her_will in_their_will
estimate | Estimate before the sale | fixed | money | pre-sale_estimate presale_estimate low_estimate high_estimate top_estimate auction_estimate ?guide_price
deal | Deal | fixed | money | acquire acquisition takeover take_over snap_up agreed_to_buy =sale ?buy ?purchase merger tie-up buyout buy-out offload ?deal ?contract ?bid ?offer ?sell disposal divest
order | Order | fixed | money | ?order
transfer | Transfer fee | fixed | money | ?transfer ?fee transfer_fee release_clause
aid | Aid | changing | money | aid military_assistance donate donation pledge ?grant ?relief donor humanitarian gift assistance weapons_and_equipment emergency_fund
stimulus | Stimulus | changing | money | stimulus ?package rescue_scheme recovery_fund support_measure spending_plan extra_budget pump_into inject_into handout boost_demand
subsidy | Subsidy | changing | money | subsidy subsidise subsidize taxpayer_support state_support purchase_incentive
raised | Money raised | running | money | ?raise fundraise fundraiser crowdfund ?float flotation drum_up gofundme telethon campaign_funds | collect : money
dividend | Dividend | fixed | money | dividend ?payout interim_payout preference_share
buyback | Buyback | fixed | money | buyback buy_back repurchase own_stock own_share
bonus | Bonus | fixed | money | bonus lump_sum
investment | Investment | changing | money | invest investment ?funding =financing capital_spending plough pour_into inject put_into capital_expenditure capex sink_into
debt | Debt | changing | money share | debt ?owe liabilities arrears household_borrowing debt-to-gdp creditor unpaid_bill =borrowings
deficit | Deficit | flow | money share | deficit shortfall funding_gap black_hole ?gap ?hole overspend overspent net_borrowing budget_gap budget_hole budget_shortfall
reserves | Reserves | changing | money physical | reserves foreign_exchange hard_currency gold_reserves proven_reserves petroleum_reserve forex currency_holdings
remittances | Remittances | flow | money | remittance remit sent_home wired_home sent_money_home diaspora working_abroad back_to_relatives
budget | Budget | changing | money share | budget ?spend military_spending defence_spending defense_spending military_expenditure spending_bill allocate earmark ?set_aside expenditure outlay
cost | Cost | changing | money | ?cost ?bill price_tag overrun ?expense bring_the_total ?mission ?project ?scheme ?programme ?charge ?restructuring_charge ?write-down one-off_charge set_back_taxpayers run_to cost_the_public
damage | Damage | changing | money | damage insured_loss economic_loss losses
assets | Assets | changing | money | assets fortune net_worth worth_of_assets holdings sovereign_wealth under_management ?manages ?estate
valuation | Value | changing | money | ?value valuation market_value market_worth capitalisation capitalization market_cap ?now_worth ?is_worth
price | Price | changing | money | price closed_at trading_at changed_hands_at ?trade barrel ounce ?share ?close | fetch trade : money
fare | Fare | changing | money | =fare =fares ?ticket season_ticket ?toll tuition airfare one-way round-trip
wage | Pay | changing | money | salary wage ?pay pay_rise weekly_earnings average_earnings hourly_earnings
pension | Pension | changing | money | pension retirement_benefit retirement_payment social_security
rent | Rent | changing | money | rent tenant landlord lease
exports | Exports | flow | money physical thing | export outbound_shipment overseas_shipment shipment_abroad sold_abroad goods_abroad shipped_abroad overseas_sales
imports | Imports | flow | money physical thing | import from_abroad inbound_shipment purchase_from_abroad
`;
